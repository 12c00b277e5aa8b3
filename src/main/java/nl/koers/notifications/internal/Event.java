package nl.koers.notifications.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nl.koers.mail.CalendarEntry;
import org.jspecify.annotations.Nullable;

/// One thing in someone's calendar: a meeting, or the last day of a task.
///
/// @param uid the same for as long as it is the same thing, on whatever day
/// @param dossier where a meeting comes from; null for the last day of a task
/// @param sequence how often it changed
/// @param starts null for a whole day
/// @param href the whole address of its page
/// @param attends whether this person takes part, and so is invited by mail
/// @param gone it was called off, or is no longer this person's
record Event(
        String uid,
        @Nullable UUID dossier,
        int sequence,
        LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String title,
        String place,
        String href,
        boolean attends,
        Instant changedAt,
        boolean invited,
        boolean gone) {

    /// Whether a calendar shows the same; other words alone are no change of the event.
    boolean isAsIn(Event other) {
        return day.equals(other.day)
                && Objects.equals(starts, other.starts)
                && Objects.equals(ends, other.ends)
                && place.equals(other.place)
                && attends == other.attends
                && gone == other.gone;
    }

    CalendarEntry entry() {
        return new CalendarEntry(uid, sequence, day, starts, ends, title, place, href, dossier != null, changedAt);
    }

    Event numbered(int number, Instant at, boolean wasInvited) {
        return new Event(uid, dossier, number, day, starts, ends, title, place, href, attends, at, wasInvited, gone);
    }

    /// Of what someone is not told any more the number stays: a cancellation that still waits then is the last word.
    boolean isToldOf() {
        return invited || attends;
    }

    Event calledOff(Instant at) {
        int next = sequence + (isToldOf() ? 1 : 0);
        return new Event(uid, dossier, next, day, starts, ends, title, place, href, attends, at, invited, true);
    }

    Event withInvitation(boolean sent) {
        return new Event(uid, dossier, sequence, day, starts, ends, title, place, href, attends, changedAt, sent, gone);
    }
}
