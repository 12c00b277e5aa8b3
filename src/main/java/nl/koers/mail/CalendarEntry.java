package nl.koers.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One thing in somebody's calendar, as `Ics` writes it.
///
/// @param uid the same for as long as it is the same thing, on whatever day
/// @param sequence how often it changed
/// @param starts in the Netherlands; null for a whole day
/// @param busy whether it takes that person's time
/// @param href the whole address of its page, or empty
public record CalendarEntry(
        String uid,
        int sequence,
        LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String title,
        String place,
        String href,
        boolean busy,
        Instant changedAt) {}
