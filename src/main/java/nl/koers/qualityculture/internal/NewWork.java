package nl.koers.qualityculture.internal;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Component;

/// Where something new may begin: in a partnership that goes on. One that went on in another finishes what it has
/// (R53).
@Component
public class NewWork {
    private final Partnerships partnerships;

    NewWork(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    public void guard(PartnershipId partnership) {
        NoSuchThing.unless(QualityAccess.mayWork(Acting.viewer(), partnership)
                && !partnerships.require(partnership).isEnded());
    }
}
