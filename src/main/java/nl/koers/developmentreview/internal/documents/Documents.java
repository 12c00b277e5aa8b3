package nl.koers.developmentreview.internal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import org.jspecify.annotations.Nullable;

/// The documents of the host as a step: placed or not, and what is still in the way. What is in them lives in
/// selfevaluation, writing and documents.
///
/// @param placedOn the day of the first placing; the panel reads from then on (R25)
/// @param dueOn the agreed last day; null until a timetable is agreed (R33)
/// @param lacks what is missing as far as this reader may know: all of it for the host's team, their own part for the
/// student writers, nothing for others
public record Documents(
        @Nullable LocalDate placedOn, @Nullable LocalDate dueOn, Set<Lack> lacks) {
    public static Documents none() {
        return new Documents(null, null, Set.of());
    }

    public boolean arePlaced() {
        return placedOn != null;
    }

    public Documents placed(LocalDate today) {
        return new Documents(placedOn == null ? today : placedOn, dueOn, Set.of());
    }

    /// The timetable both sides agreed on (R33, R61).
    public Documents due(LocalDate lastDay) {
        return new Documents(placedOn, lastDay, lacks);
    }

    public Documents lacking(Set<Lack> missing) {
        return new Documents(placedOn, dueOn, missing);
    }

    /// R33: past the agreed day and not placed.
    public boolean areLate(LocalDate today) {
        return !arePlaced() && dueOn != null && today.isAfter(dueOn);
    }

    /// What is missing waits for who can mend it; with nothing missing the placing itself waits for the host.
    public List<Turn> turns(Opr opr, LocalDate today) {
        if (arePlaced()) {
            return List.of();
        }
        var since = opr.start().on();
        return lacks.isEmpty()
                ? List.of(new Turn(Task.PLACE_DOCUMENTS, new Actor.Host(), since, dueOn))
                : lacks.stream()
                        .sorted()
                        .map(lack -> new Turn(lack.task(), lack.actor(), since, dueOn))
                        .toList();
    }
}
