package nl.koers.qualityculture.internal.questions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which subjects were not asked about for long (R38). How long is long no source says: it is a setting.
public final class Unasked {
    private Unasked() {}

    /// @param since when it was there to be asked about; null when it always was
    public record Asked(Subject subject, @Nullable LocalDate since) {}

    /// @param last when it was last asked; null: never
    public record Long(Subject subject, @Nullable LocalDate last) {}

    /// Longest ago first, never before all.
    public static List<Long> of(List<Asked> subjects, List<Round> rounds, LocalDate today, Period setting) {
        var from = today.minus(setting);
        return subjects.stream()
                .map(it -> new Long(it.subject(), last(it.subject(), rounds)))
                .filter(it -> it.last() == null
                        ? !isNew(it.subject(), subjects, from)
                        : it.last().isBefore(from))
                .sorted(Comparator.comparing(Long::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static @Nullable LocalDate last(Subject subject, List<Round> rounds) {
        return rounds.stream()
                .filter(round -> round.subject().isSameAs(subject))
                .map(Round::askedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean isNew(Subject subject, List<Asked> subjects, LocalDate from) {
        return subjects.stream()
                .filter(it -> it.subject().equals(subject))
                .map(Asked::since)
                .filter(Objects::nonNull)
                .anyMatch(since -> !since.isBefore(from));
    }
}
