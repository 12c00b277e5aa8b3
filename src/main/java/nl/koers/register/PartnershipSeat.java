package nl.koers.register;

import nl.koers.access.SeatKind;

/// Seats in a partnership itself: its coordinator (day-to-day owner, often the programme leader) acts for it.
public enum PartnershipSeat implements SeatKind {
    COORDINATOR
}
