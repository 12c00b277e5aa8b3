package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import nl.koers.ui.Road;
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
        List<Door> doors,
        boolean mayGiveUp,
        @Nullable String ending) {

    /// One thing to do, with where it is done.
    public record Move(
            int step,
            String what,
            String why,
            String who,
            String href,
            boolean late,
            @Nullable LocalDate until,
            String distance) {}

    public record Fact(String name, Content value) {}

    /// A way into the dossier that is open for this reader.
    public record Door(String label, String href) {}
}
