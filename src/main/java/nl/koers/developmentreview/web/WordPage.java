package nl.koers.developmentreview.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.ui.Refusals;
import nl.koers.writing.Markup;

/// Text for the reflection from a Word file: choose a file, then say where each piece belongs.
///
/// @param pieces empty before a file was read
/// @param parts title by key, where a piece can go
public record WordPage(OprHead head, List<Piece> pieces, Map<String, String> parts, Refusals refusals) {

    /// The same for the same pieces only, so that what the device keeps of one file never lands in another (R91).
    public String mark() {
        return markOf(pieces);
    }

    static String markOf(List<Piece> pieces) {
        var all = pieces.stream()
                .map(piece -> piece.heading() + "\n" + piece.text())
                .collect(Collectors.joining("\n\n"))
                .replace("\r\n", "\n");
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// @param part the chosen or likely part; empty when it is to be asked
    /// @param pictures pictures without a description: what was typed for it, by address
    public record Piece(int number, String heading, String text, String part, int words, Map<String, String> pictures) {
        public Markup markup() {
            return Markup.of(text);
        }
    }
}
