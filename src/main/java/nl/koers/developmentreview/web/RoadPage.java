package nl.koers.developmentreview.web;

import java.time.LocalDate;
import java.util.List;
import nl.koers.ui.Fact;
import nl.koers.ui.Road;
import nl.koers.ui.Shell.Link;
import org.jspecify.annotations.Nullable;

/// The road of one OPR as this reader sees it: the same steps for everyone, "you" only where it is the reader's move.
///
/// @param mine what the reader can do now, most pressing first
/// @param others what others have to do, most pressing first
public record RoadPage(
        OprHead head,
        String lede,
        List<Move> mine,
        List<Move> others,
        Road road,
        List<Fact> facts,
        List<Link> doors,
        boolean mayGiveUp,
        @Nullable String ending) {

    /// One thing to do, with where it is done.
    ///
    /// @param several it waits for more than one
    public record Move(
            int step,
            String what,
            String why,
            String who,
            boolean several,
            String href,
            boolean late,
            @Nullable LocalDate until,
            String distance) {}
}
