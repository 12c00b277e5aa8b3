package nl.koers.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One seat: a kind, and the thing one sits in; a national seat has no thing.
public record Seat(String kind, @Nullable UUID subject) {
    public static Seat in(SeatKind kind, UUID subject) {
        return new Seat(kind.name(), subject);
    }

    public static Seat national(SeatKind kind) {
        return new Seat(kind.name(), null);
    }
}
