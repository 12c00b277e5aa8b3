package nl.koers.developmentreview.internal.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.record.DossierRecord;
import nl.koers.ui.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host has the own page mailed to every conversation partner with a mail address, in the language in which it
/// works. Who was mailed hears from then on by itself when something changes.
@Service
public class MailingGuests {
    private final Oprs oprs;
    private final PartnerLinks links;
    private final ConversationSlots slots;
    private final GuestMail mail;
    private final GuestLetters letters;
    private final DossierRecord record;
    private final Clock clock;

    MailingGuests(
            Oprs oprs,
            PartnerLinks links,
            ConversationSlots slots,
            GuestMail mail,
            GuestLetters letters,
            DossierRecord record,
            Clock clock) {
        this.oprs = oprs;
        this.links = links;
        this.slots = slots;
        this.mail = mail;
        this.letters = letters;
        this.record = record;
        this.clock = clock;
    }

    /// @return how many letters went; none when all were told, or while the programme is being changed
    @Transactional
    public int mail(OprId id) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ProgrammeAccess.mayReadPartnerLinks(Acting.viewer(), opr));
        var today = LocalDate.now(clock);
        var language = Words.inEnglish() ? "en" : "nl";
        var told = mail.of(id).stream().map(GuestMail.Told::partner).collect(Collectors.toSet());
        int sent = 0;
        for (var link : links.of(id).values()) {
            if (!link.email().isBlank() && !told.contains(link.partner()) && mail(id, link, language, today)) {
                sent++;
            }
        }
        if (sent > 0) {
            record.note(id.value(), "GUESTS_MAILED", String.valueOf(sent));
        }
        return sent;
    }

    private boolean mail(OprId id, PartnerLinks.Link link, String language, LocalDate today) {
        var slot = slots.find(link.token()).filter(it -> isSettled(it, today));
        if (slot.isEmpty()) {
            return false;
        }
        var first = GuestMail.Told.first(id, link, slot.get(), language, today);
        boolean is = mail.add(first);
        if (is) {
            letters.first(first, slot.get());
        }
        return is;
    }

    static boolean isSettled(ConversationSlot slot, LocalDate today) {
        return !slot.changing() && slot.day() != null && !slot.day().isBefore(today);
    }
}
