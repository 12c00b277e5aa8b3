package nl.koers.developmentreview.internal.appointment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.appointment.GuestMail.Told;
import nl.koers.mail.BeforeSending;
import nl.koers.mail.Mailbox;
import org.springframework.stereotype.Component;

/// Of the letters to one conversation partner only the last goes. None that asks to come goes to an address that the
/// host replaced: at the new one another correspondence begins. None that takes back goes where nothing can have
/// arrived.
@Component
class GuestsBeforeSending implements BeforeSending {
    private static final String GUEST = "GUEST";
    /// The last word of a letter that asks to come, and of one that takes that back.
    private static final String COMES = "COMES";

    private static final String OFF = "OFF";

    private final GuestMail mail;
    private final PartnerLinks links;
    private final Mailbox mailbox;

    GuestsBeforeSending(GuestMail mail, PartnerLinks links, Mailbox mailbox) {
        this.mail = mail;
        this.links = links;
        this.mailbox = mailbox;
    }

    static String dossier(OprId opr) {
        return GUEST + " " + opr + " ";
    }

    static String comes(Told it) {
        return correspondence(it.opr(), it.partner(), it.id()) + it.sequence() + " " + COMES;
    }

    static String off(Told it) {
        return correspondence(it.opr(), it.partner(), it.id()) + (it.sequence() + 1) + " " + OFF;
    }

    private static String correspondence(OprId opr, UUID partner, UUID id) {
        return dossier(opr) + partner + " " + id + " ";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(GUEST);
    }

    @Override
    public Optional<String> to(Due letter) {
        var words = letter.words();
        var opr = new OprId(UUID.fromString(words.get(1)));
        var partner = UUID.fromString(words.get(2));
        var id = UUID.fromString(words.get(3));
        var about = words.getLast();
        boolean last = mail.of(opr).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> it.sequence() == Integer.parseInt(words.get(4)))
                .orElse(!about.equals(COMES));
        boolean holds = switch (about) {
            case COMES -> isStill(letter.to(), opr, partner);
            case OFF -> mailbox.reached(correspondence(opr, partner, id));
            default -> true;
        };
        return last && holds ? Optional.of(letter.to()) : Optional.empty();
    }

    private boolean isStill(String address, OprId opr, UUID partner) {
        return Optional.ofNullable(links.of(opr).get(partner))
                .filter(it -> it.email().strip().equalsIgnoreCase(address))
                .isPresent();
    }
}
