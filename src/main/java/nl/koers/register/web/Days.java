package nl.koers.register.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.ui.Dates;

/// What a form sent as a day, a year or an id.
final class Days {
    private Days() {}

    static Optional<LocalDate> day(String typed) {
        return Dates.typed(typed);
    }

    static Optional<Integer> year(String typed) {
        return typed.strip().matches("\\d{4}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }
}
