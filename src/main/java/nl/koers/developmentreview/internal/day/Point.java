package nl.koers.developmentreview.internal.day;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.developmentreview.internal.Side;
import nl.koers.ui.Seen;
import org.jspecify.annotations.Nullable;

/// Something one side wants to talk about in the debrief: its own until it is brought in, of both afterwards (R63).
///
/// @param sentOn the day it was brought in; null while only its own side sees it
public record Point(
        UUID id, Side side, String text, @Nullable LocalDate sentOn) {
    /// Differs as soon as somebody changed the words (R91).
    public String mark() {
        return Seen.mark(text);
    }

    static Point of(Side side, String text) {
        return new Point(Generators.timeBasedEpochRandomGenerator().generate(), side, text, null);
    }

    Point sent(LocalDate on) {
        return new Point(id, side, text, on);
    }
}
