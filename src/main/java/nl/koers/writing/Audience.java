package nl.koers.writing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.SeatKind;

/// The kinds of seat in the dossier that may read a section, and those that may write it.
///
/// The owning room widens it when something is placed; the rows carry it, so the database keeps the same door shut.
public record Audience(Set<String> readers, Set<String> writers) {
    public static Audience writtenBy(SeatKind... kinds) {
        return new Audience(Set.of(), names(kinds));
    }

    public Audience readBy(SeatKind... kinds) {
        return new Audience(names(kinds), writers);
    }

    /// Whether this kind of seat reads or writes.
    public boolean reaches(SeatKind kind) {
        return readers.contains(kind.name()) || writers.contains(kind.name());
    }

    private static Set<String> names(SeatKind... kinds) {
        return Arrays.stream(kinds).map(SeatKind::name).collect(Collectors.toUnmodifiableSet());
    }
}
