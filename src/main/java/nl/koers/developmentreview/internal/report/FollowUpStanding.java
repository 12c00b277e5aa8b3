package nl.koers.developmentreview.internal.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.koers.developmentreview.internal.day.Recommendation;
import org.jspecify.annotations.Nullable;

/// How the following up stands as a whole: all that others than the host need for whose move it is.
///
/// @param missing of one or more recommendations nothing is known yet
/// @param nextDueOn the first date that comes; null when nothing is expected
public record FollowUpStanding(boolean missing, @Nullable LocalDate nextDueOn) {

    /// @param newest the newest note of each recommendation that has one
    public static FollowUpStanding of(List<Recommendation> recommendations, Map<UUID, FollowUp> newest) {
        return new FollowUpStanding(
                recommendations.stream().anyMatch(it -> !newest.containsKey(it.id())), nextDueOn(newest.values()));
    }

    private static @Nullable LocalDate nextDueOn(Collection<FollowUp> newest) {
        return newest.stream()
                .filter(note -> !note.standing().isRest())
                .map(FollowUp::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
