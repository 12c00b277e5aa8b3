package nl.koers.developmentreview.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import nl.koers.developmentreview.internal.Opr.StateOfStep;
import nl.koers.developmentreview.internal.Step;
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
        List<Phase> phases,
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

    public record Phase(Step.Phase phase, List<Stop> stops) {}

    /// One stop of the road.
    ///
    /// @param mark shape beside the words: done, mine, open, late or later
    /// @param line the state in a few words with whose move it is; `rest` the date or what is still to come
    /// @param parts the four parts of step 7, empty elsewhere
    public record Stop(
            Step step,
            StateOfStep state,
            String mark,
            boolean mine,
            String href,
            String line,
            List<Content> rest,
            List<Content> parts) {
        public boolean lane() {
            return step == Step.DOCUMENTS || step == Step.PANEL || step == Step.DATE;
        }

        public String css() {
            return switch (state) {
                case DONE -> "done";
                case OPEN -> "open";
                case LATE -> "late";
                case LATER -> "later";
            };
        }
    }

    public record Fact(String name, Content value) {}

    /// A way into the dossier that is open for this reader.
    public record Door(String label, String href) {}
}
