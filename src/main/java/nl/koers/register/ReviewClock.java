package nl.koers.register;

import java.time.LocalDate;

/// From which day the six years of R02 count, as the Platform set it after a merger or split (R53).
///
/// @param setOn the day of the merger; a review held after it counts again by itself
public record ReviewClock(LocalDate from, LocalDate setOn) {}
