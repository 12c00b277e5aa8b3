package nl.koers.developmentreview.internal.appointment;

import static nl.koers.ui.Words.plain;

import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.appointment.GuestMail.Told;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.ui.Dates;
import nl.koers.ui.SiteAddress;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// The letters to a conversation partner without account. They hold the address of the own page, which lets in: their
/// text goes once they are sent.
@Component
public class GuestLetters {
    private final Mailbox mailbox;
    private final SiteAddress address;
    private final GuestCalendar calendar;

    GuestLetters(Mailbox mailbox, SiteAddress address, GuestCalendar calendar) {
        this.mailbox = mailbox;
        this.address = address;
        this.calendar = calendar;
    }

    void first(Told it, ConversationSlot slot) {
        there(it, slot, "opr.guest-mail.first.");
    }

    void changed(Told it, ConversationSlot slot) {
        there(it, slot, "opr.guest-mail.changed.");
    }

    /// Taken off, or the review is called off; why is not told.
    void off(Told it) {
        off(it, "opr.guest-mail.off.");
    }

    /// The day cannot be kept, and there is no other yet; why is not told.
    void dayOff(Told it) {
        off(it, "opr.guest-mail.day-off.");
    }

    private void off(Told it, String key) {
        Words.in(
                it.language(),
                () -> post(
                        it,
                        GuestsBeforeSending.off(it),
                        calendar.off(it),
                        key,
                        it.name(),
                        it.host(),
                        Dates.plain(it.day())));
    }

    /// All that was written to the partners of this review (R93).
    public void forget(OprId opr) {
        mailbox.forget(GuestsBeforeSending.dossier(opr));
    }

    private void there(Told it, ConversationSlot slot, String key) {
        var page = address.of("/gesprek/" + it.token());
        Words.in(
                it.language(),
                () -> post(
                        it,
                        GuestsBeforeSending.comes(it),
                        calendar.there(it, slot.place(), page),
                        key,
                        it.name(),
                        it.host(),
                        Dates.plain(it.day()),
                        Dates.clock(slot.round().starts()),
                        Dates.clock(slot.round().ends()),
                        slot.round().title(),
                        place(slot),
                        page));
    }

    private boolean post(Told it, String fact, String invitation, String key, Object... facts) {
        return mailbox.post(new Letter(
                fact,
                null,
                false,
                it.email(),
                it.language(),
                plain(key + "subject", facts).replace('\u00a0', ' '),
                plain(key + "text", facts).replace('\u00a0', ' '),
                true,
                invitation,
                it.opr().value()));
    }

    private static String place(ConversationSlot slot) {
        var place = slot.place().replaceAll("\\s+", " ").strip();
        return place.isEmpty() ? "" : "\n  " + place;
    }
}
