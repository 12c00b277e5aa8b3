package nl.koers.notifications.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.ui.Dates;

/// When it is morning: from half past seven where people live, summer and winter, until the day ends. A Koers that
/// was down at half past seven makes it up as soon as it is there.
public final class Morning {
    static final LocalTime FROM = LocalTime.of(7, 30);

    private Morning() {}

    /// The day whose round is due at this moment.
    public static Optional<LocalDate> at(Instant now) {
        var there = now.atZone(Dates.PEOPLE);
        return there.toLocalTime().isBefore(FROM) ? Optional.empty() : Optional.of(there.toLocalDate());
    }

    /// When the mail of a day was written, for a day that is looked back on.
    static Instant of(LocalDate day) {
        return day.atTime(FROM).atZone(Dates.PEOPLE).toInstant();
    }
}
