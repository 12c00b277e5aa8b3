package nl.koers.developmentreview.internal.day;

import java.time.LocalDate;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.panel.Member;
import org.jspecify.annotations.Nullable;

/// What steps 1 to 3 lay under the day.
///
/// @param placedOn since when the panel reads; null while nothing is placed
/// @param chair null while there is none (R14)
/// @param day the agreed day; null while the two sides have not agreed (R61)
/// @param readBy the last day of the panel's reading in the agreed timetable; null without one (R33)
/// @param content both sides agreed to a programme; a change of it later does not undo that the day took place
public record Ground(
        @Nullable LocalDate placedOn,
        boolean settled,
        @Nullable PersonId chair,
        @Nullable LocalDate day,
        @Nullable LocalDate readBy,
        boolean content) {

    public static Ground of(Opr opr) {
        return new Ground(
                opr.documents().placedOn(),
                opr.panel().isSettled(),
                opr.panel().chair().map(Member::person).orElse(null),
                opr.appointment().day().orElse(null),
                opr.appointment().readBy().orElse(null),
                opr.appointment().consent().counted() > 0);
    }

    /// Steps 1 to 3 carry the day.
    boolean isReady() {
        return placedOn != null && settled && day != null && content;
    }

    boolean hasCome(LocalDate today) {
        return day != null && !today.isBefore(day);
    }
}
