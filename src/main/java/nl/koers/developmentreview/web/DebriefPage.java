package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.writing.Paper;
import org.jspecify.annotations.Nullable;

/// Step 6, second half: what both sides bring in, what they found together, and the recommendations (R63).
///
/// @param open the day was held
/// @param ours the points of the reader's own side that were not brought in; empty for the secretary
/// @param mayBring the reader is of one of the two sides, and the debrief is not recorded
/// @param brought the points both sides see, per side
/// @param mayWrite joint text and recommendations can still be written by this reader
/// @param recordedOn the day the debrief was recorded; null before
/// @param missing what stands in the way of recording it
/// @param seen what of it is recorded: the text and the recommendations as they stand on this page
public record DebriefPage(
        OprHead head,
        Kept typed,
        boolean open,
        LookBackPage.Sides sides,
        boolean ownSide,
        boolean reflected,
        List<Noted.Item> ours,
        boolean mayBring,
        Form point,
        List<Noted> brought,
        Paper joint,
        boolean mayWrite,
        List<Noted.Item> recommendations,
        Form recommendation,
        @Nullable LocalDate recordedOn,
        boolean mayRecord,
        List<String> missing,
        String seen) {

    /// @param item the id of what is being changed; empty for something new
    /// @param seen the mark of its words as they stand now
    /// @param standing those words, when somebody else changed them since the writer began (R91); else empty
    public record Form(String item, String words, String seen, String standing) {}

    /// What was typed and came too late, when no field on this page holds it any more; empty for nothing.
    public String over() {
        return Stream.of(mayBring ? "" : typed.or("punt", ""), mayWrite ? "" : typed.or("aanbeveling", ""))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    public boolean ready() {
        return missing.isEmpty();
    }
}
