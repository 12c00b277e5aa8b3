package nl.koers.people;

import nl.koers.access.SeatKind;

/// Seats over the whole country: staff of the Platform, and DUS-I, which sees that a review was held and when (R02).
public enum NationalSeat implements SeatKind {
    PLATFORM,
    DUSI
}
