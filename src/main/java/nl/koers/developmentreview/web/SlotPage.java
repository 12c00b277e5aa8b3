package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One conversation, for the person of the host who takes part in it.
///
/// @param day null while the day is being moved
/// @param changing the programme is being changed; this is what was agreed
/// @param panel names of those who lead it; empty until the panel is settled
public record SlotPage(
        String name,
        String host,
        @Nullable LocalDate day,
        boolean changing,
        String place,
        String title,
        String time,
        List<String> questions,
        String panel) {}
