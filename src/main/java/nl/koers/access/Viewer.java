package nl.koers.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whoever looks or acts: a person with its seats, nobody in particular, or the program itself under a name.
///
/// One person may be host here and panel member there: rooms ask for a seat in *this* thing, never for "a role"
/// (R90).
public record Viewer(@Nullable PersonId person, String name, Set<Seat> seats, boolean isProgram) {

    public static Viewer person(PersonId person, String name, Set<Seat> seats) {
        return new Viewer(person, name, Set.copyOf(seats), false);
    }

    /// Someone without an account: reads what anyone may read.
    public static Viewer anyone() {
        return new Viewer(null, "", Set.of(), false);
    }

    /// A job or listener; `name` says which, for the record.
    public static Viewer program(String name) {
        return new Viewer(null, name, Set.of(), true);
    }

    public boolean sitsIn(SeatKind kind, UUID subject) {
        return seats.contains(Seat.in(kind, subject));
    }

    public boolean sitsInAnyOf(UUID subject, SeatKind... kinds) {
        return Arrays.stream(kinds).anyMatch(kind -> sitsIn(kind, subject));
    }

    public boolean sitsNationally(SeatKind kind) {
        return seats.contains(Seat.national(kind));
    }

    public boolean isSignedIn() {
        return person != null;
    }

    public boolean is(PersonId other) {
        return other.equals(person);
    }

    /// The person behind the act; asked only where a seat was found before, so somebody is there.
    public PersonId requirePerson() {
        return Optional.ofNullable(person).orElseThrow(NoSuchThing::new);
    }

    /// The things in which this viewer holds a seat of this kind.
    public Set<UUID> subjectsOf(SeatKind kind) {
        return seats.stream()
                .filter(seat -> seat.kind().equals(kind.name()))
                .map(Seat::subject)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
