package nl.koers.register;

import nl.koers.access.SeatKind;

/// Seats in an onderwijsregio: whoever leads it sees which capacity its partnerships have (R58).
public enum RegionSeat implements SeatKind {
    REGION_LEAD
}
