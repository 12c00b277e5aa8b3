package nl.koers.developmentreview.internal.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.developmentreview.internal.appointment.GuestMail.Told;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes to conversation partners what changed since their last letter, once it is agreed; that the day is off, at
/// once; and takes it back when they take no part any more. It compares what was told with the page they would see
/// now.
@Service
public class TellingGuests {
    private final GuestMail mail;
    private final PartnerLinks links;
    private final ConversationSlots slots;
    private final GuestLetters letters;
    private final Clock clock;

    TellingGuests(GuestMail mail, PartnerLinks links, ConversationSlots slots, GuestLetters letters, Clock clock) {
        this.mail = mail;
        this.links = links;
        this.slots = slots;
        this.letters = letters;
        this.clock = clock;
    }

    /// Called as the program.
    @Transactional
    public void look() {
        var today = LocalDate.now(clock);
        mail.ahead(today).forEach(it -> look(it, today));
    }

    private void look(Told it, LocalDate today) {
        var link = Optional.ofNullable(links.of(it.opr()).get(it.partner()))
                .filter(now -> now.email().strip().equalsIgnoreCase(it.email()));
        var slot = link.flatMap(now -> slots.find(now.token()));
        if (link.isEmpty() || slot.isEmpty()) {
            if (!it.isOff()) {
                letters.off(it);
            }
            mail.forget(it);
        } else if (slot.get().day() == null) {
            if (!it.isOff()) {
                letters.dayOff(it);
                mail.keep(it.off());
            }
        } else if (MailingGuests.isSettled(slot.get(), today)
                && !it.isStill(link.get().token(), slot.get())) {
            var next = it.next(link.get().token(), slot.get());
            letters.changed(next, slot.get());
            mail.keep(next);
        }
    }
}
