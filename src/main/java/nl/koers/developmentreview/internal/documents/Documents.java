package nl.koers.developmentreview.internal.documents;

import java.time.LocalDate;
import java.util.List;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import org.jspecify.annotations.Nullable;

/// The documents of the host as a step: placed or not. What is in them lives in selfevaluation, writing and
/// documents.
///
/// @param placedOn the day of the first placing; the panel reads from then on (R25)
/// @param dueOn the agreed last day; null until a timetable is agreed (R33)
public record Documents(
        @Nullable LocalDate placedOn, @Nullable LocalDate dueOn) {
    public static Documents none() {
        return new Documents(null, null);
    }

    public boolean arePlaced() {
        return placedOn != null;
    }

    public Documents placed(LocalDate today) {
        return new Documents(placedOn == null ? today : placedOn, dueOn);
    }

    /// The timetable both sides agreed on (R33, R61).
    public Documents due(LocalDate lastDay) {
        return new Documents(placedOn, lastDay);
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return arePlaced()
                ? List.of()
                : List.of(new Turn(
                        Task.PLACE_DOCUMENTS, new Actor.Host(), opr.start().on(), dueOn));
    }
}
