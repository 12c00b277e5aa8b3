package nl.koers.access;

/// What one can be in something: each room lists its own kinds in an enum, for instance the panel seat of a peer
/// review.
public interface SeatKind {
    String name();
}
