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
/// host replaced: at the new one another correspondence begins. None that takes back goes where nothing arrived.
@Component
class GuestsBeforeSending implements BeforeSending {
    private static final String GUEST = "GUEST";
    /// The last word of a letter that asks to come.
    private static final String COMES = "COMES";

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
        return correspondence(it.opr(), it.partner(), it.id()) + (it.sequence() + 1);
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
        boolean comes = words.getLast().equals(COMES);
        boolean last = mail.of(opr).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> it.sequence() == Integer.parseInt(words.get(4)))
                .orElse(!comes);
        return Optional.of(letter.to())
                .filter(address -> last
                        && (comes
                                ? isStill(address, opr, partner)
                                : mailbox.reached(correspondence(opr, partner, id))));
    }

    private boolean isStill(String address, OprId opr, UUID partner) {
        return Optional.ofNullable(links.of(opr).get(partner))
                .filter(it -> it.email().strip().equalsIgnoreCase(address))
                .isPresent();
    }
}
