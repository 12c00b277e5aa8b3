package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The programme of the day, made for a phone: what is on now, what comes next, and the whole in order.
///
/// @param on the agreed day; null while it is being moved
/// @param distance how far away it is, in words
/// @param now what is on at this moment and what follows, only on the day itself
/// @param dropped conversations the panel has notes of that are no longer in the programme; empty for others
/// @param role what the panel agreed that this member does; empty for others, or when nothing was agreed
/// @param panel reads the panel's notes and questions
/// @param secretary reads the secretary's notes; `writesNotes` for the secretary
/// @param mayHold host or chair, while the day is not recorded as held
/// @param heldOn the day it was held; null before
public record DayPage(
        OprHead head,
        Kept typed,
        @Nullable LocalDate on,
        String distance,
        String place,
        List<Round> now,
        List<Round> rounds,
        List<Dropped> dropped,
        String role,
        boolean panel,
        boolean secretary,
        boolean writesNotes,
        boolean mayHold,
        boolean hasCome,
        @Nullable LocalDate heldOn) {

    public record Dropped(String title, String href) {}

    /// One round of the day.
    ///
    /// @param state `now`, `next` or empty
    /// @param asked how many questions the panel prepared for it; empty for who does not read them
    /// @param href the panel's page for it; empty for others and for a break
    public record Round(String time, String title, String state, List<String> who, String asked, String href) {}
}
