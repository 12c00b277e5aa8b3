package nl.koers.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day that was agreed, in words that are ready to be read.
///
/// @param key which one it is, the same when it moves to another day
/// @param starts null for a whole day
/// @param place empty while nobody said where
/// @param href the page about it
/// @param attends whether this viewer takes part; who does not only sees it
public record Meeting(
        String key,
        UUID dossier,
        LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String title,
        String place,
        String href,
        boolean attends) {}
