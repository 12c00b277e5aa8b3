package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one conversation partner may know: the own conversation, as it was agreed.
///
/// @param name of the partner
/// @param day null while the agreed day is being moved
/// @param changing a change of the programme waits for agreement
/// @param panel names of those who lead it; empty until the panel is settled
public record ConversationSlot(
        String name,
        String host,
        @Nullable LocalDate day,
        boolean changing,
        String place,
        AgreedProgramme.Round round,
        List<AgreedProgramme.Question> questions,
        List<String> panel) {}
