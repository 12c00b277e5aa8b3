package nl.koers.writing;

import static nl.koers.ui.Words.plain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text to write on, with what was saved of it last and what waits for a choice. Drawn by `paper.jte`.
///
/// @param action where the sheet is handed in
/// @param ground the version these words are written on
/// @param savedAt when; null while nothing was saved
/// @param person who writes, so that a browser used by two keeps their words apart
public record Paper(
        String action,
        String ground,
        String text,
        @Nullable Instant savedAt,
        String receipt,
        List<Doubling> doublings,
        String person) {

    /// The same with what was typed and not taken.
    public Paper typed(String words) {
        return new Paper(action, ground, words, savedAt, receipt, doublings, person);
    }

    public boolean isSaved() {
        return savedAt != null;
    }

    public Markup markup() {
        return Markup.of(text);
    }

    public static String receipt(Version version) {
        return plain("writing.receipt", version.number(), version.byName());
    }
}
