package nl.koers.developmentreview.internal.report;

import java.time.LocalDate;
import java.util.List;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;
import org.jspecify.annotations.Nullable;

/// The report, from concept to final, and the learning points.
public record Report() {
    public static Report none() {
        return new Report();
    }

    /// The day the host made the report final; null before.
    public @Nullable LocalDate finalOn() {
        return null;
    }

    public boolean isFinal() {
        return false;
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return List.of();
    }
}
