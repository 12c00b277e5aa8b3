package nl.koers.ui;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;

/// A process as a road: phases with stops, in words that are ready to be read. Everyone sees the same road; only
/// what is the reader's own move differs.
public record Road(List<Phase> phases) {

    public record Phase(String name, String note, List<Stop> stops) {
        public boolean hasLanes() {
            return !stops.isEmpty() && stops.getFirst().lane();
        }
    }

    public enum State {
        DONE,
        OPEN,
        LATE,
        LATER
    }

    /// One stop of the road.
    ///
    /// @param mine it is the reader's move
    /// @param lane runs side by side with the other lanes, before the rest
    /// @param href where the stop leads, or empty
    /// @param line the state in a few words with whose move it is; `rest` the date or what is still to come
    /// @param parts what the stop consists of, mostly empty
    public record Stop(
            int number,
            String name,
            State state,
            boolean mine,
            boolean lane,
            String href,
            String line,
            List<Content> rest,
            List<Content> parts) {

        public String css() {
            return state.name().toLowerCase(Locale.ROOT);
        }

        /// The shape beside the words.
        public String mark() {
            return mine && state != State.LATE ? "mine" : css();
        }
    }
}
