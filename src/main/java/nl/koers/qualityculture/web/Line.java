package nl.koers.qualityculture.web;

import java.util.List;

/// One line of a list of this room, in words that are ready to be read.
///
/// @param mark shape of the state
/// @param when a second line below the state; may be empty
/// @param about what else there is to know, each a sentence
public record Line(String mark, String state, String when, String title, List<String> about, String href) {
    /// Among lines of another kind.
    Line called(String name) {
        return new Line(mark, state, when, name, about, href);
    }
}
