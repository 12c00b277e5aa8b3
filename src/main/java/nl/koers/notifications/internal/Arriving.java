package nl.koers.notifications.internal;

import nl.koers.mail.ReturnedMail;
import org.springframework.stereotype.Service;

/// Tells someone that mail does not arrive at the own address: nobody could mail it, and until it is looked after the
/// mornings of this person wait.
@Service
public class Arriving {
    private final ReturnedMail returned;
    private final Looking looking;

    Arriving(ReturnedMail returned, Looking looking) {
        this.returned = returned;
        this.looking = looking;
    }

    public boolean isDead(String ownAddress) {
        return looking.program(() -> returned.isDead(ownAddress));
    }
}
