package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Map;
import nl.koers.ui.Refusals;
import nl.koers.writing.Markup;

/// Text for the reflection from a Word file: choose a file, then say where each piece belongs.
///
/// @param pieces empty before a file was read
/// @param parts title by key, where a piece can go
public record WordPage(OprHead head, List<Piece> pieces, Map<String, String> parts, Refusals refusals) {

    /// @param part the chosen or likely part; empty when it is to be asked
    /// @param pictures pictures without a description: what was typed for it, by address
    public record Piece(int number, String heading, String text, String part, int words, Map<String, String> pictures) {
        public Markup markup() {
            return Markup.of(text);
        }
    }
}
