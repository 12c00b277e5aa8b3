package nl.koers.search;

import java.util.List;
import nl.koers.search.Searchable.Hit;

/// What a search brought.
///
/// @param instead the words that were looked for instead, when those typed stand nowhere the viewer may read
/// @param isMore whether more was found than is shown
/// @param isWithoutWords whether nothing was typed that is looked for: signs, or words that stand everywhere
public record Found(List<Line> lines, List<String> instead, boolean isMore, boolean isWithoutWords) {
    static final Found NOTHING = new Found(List.of(), List.of(), false, false);
    static final Found WITHOUT_WORDS = new Found(List.of(), List.of(), false, true);

    /// One place, with the words around what was found.
    public record Line(Hit hit, List<Piece> words) {}

    /// A piece of text; `found` when it is what was looked for.
    public record Piece(String text, boolean found) {}
}
