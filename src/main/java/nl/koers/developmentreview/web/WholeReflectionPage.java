package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.writing.Markup;
import org.jspecify.annotations.Nullable;

/// The whole reflection to read, part after part; as it is now, or as it was placed (R92).
///
/// @param words of the parts this reader may read
/// @param guide about how many words the whole has (R16)
/// @param mayTakeIn this reader can take text in from Word
/// @param placed the moment of the last placing; null before
public record WholeReflectionPage(
        OprHead head,
        List<Part> parts,
        int words,
        int guide,
        @Nullable String placed,
        boolean asPlaced,
        boolean mayTakeIn) {

    /// @param state when it was written and by whom, and whether that was after the placing
    /// @param writeHref where this reader writes the part; empty for who only reads
    public record Part(
            String key, int number, String title, boolean readable, Markup words, String state, String writeHref) {}
}
