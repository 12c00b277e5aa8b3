package nl.koers.developmentreview.internal.appointment;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.developmentreview.internal.Side;
import org.jspecify.annotations.Nullable;

/// A date that one side proposed, and what became of it. It is never removed: the history of the day can be read
/// (R92).
///
/// @param agreedOn when the other side agreed; null if it never did
/// @param closedOn when it left the table: another day was agreed, it was withdrawn, or the agreed day was moved
/// @param movedBy the side that moved it after both had agreed, with its reason
public record ProposedDay(
        UUID id,
        LocalDate day,
        Side by,
        LocalDate on,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate closedOn,
        @Nullable Side movedBy,
        String reason) {

    static ProposedDay by(Side side, LocalDate day, LocalDate today) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        return new ProposedDay(id, day, side, today, null, null, null, "");
    }

    public boolean isOpen() {
        return agreedOn == null && closedOn == null;
    }

    public boolean wasMoved() {
        return movedBy != null;
    }

    ProposedDay agreed(LocalDate today) {
        return new ProposedDay(id, day, by, on, today, null, null, "");
    }

    ProposedDay closed(LocalDate today) {
        return new ProposedDay(id, day, by, on, agreedOn, today, null, "");
    }

    ProposedDay moved(Side side, String why, LocalDate today) {
        return new ProposedDay(id, day, by, on, agreedOn, today, side, why);
    }
}
