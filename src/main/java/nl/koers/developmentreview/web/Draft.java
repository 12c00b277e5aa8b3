package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.Instant;
import java.util.Optional;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.writing.Markup;
import nl.koers.writing.Saving;
import nl.koers.writing.Version;
import org.jspecify.annotations.Nullable;

/// A text to write on, with what was saved of it last.
///
/// @param base the version these words are written on
/// @param savedAt when; null while nothing was saved
/// @param doubled two writers changed the same paragraph, both stand there
public record Draft(int base, String text, @Nullable Instant savedAt, String receipt, boolean doubled) {

    static Draft of(Optional<Version> version) {
        return version.map(it -> new Draft(
                        it.number(),
                        it.text(),
                        it.savedAt(),
                        plain("opr.reflection.receipt", it.number(), it.byName()),
                        !it.doubled().isEmpty()))
                .orElseGet(() -> new Draft(0, "", null, "", false));
    }

    /// The same with what was typed and not taken.
    Draft typed(String words) {
        return new Draft(base, words, savedAt, receipt, doubled);
    }

    public Markup markup() {
        return Markup.of(text);
    }

    static Message message(Saving saving) {
        var version = saving.version();
        var at = Dates.clock(version.savedAt());
        return switch (saving) {
            case Saving.Saved _ -> Message.done("opr.reflection.saved", at, version.number());
            case Saving.Merged merged ->
                Message.done("opr.reflection.merged", at, version.number(), merged.otherWriter());
            case Saving.Doubled both ->
                Message.done("opr.reflection.doubled", at, version.number(), both.otherWriter());
        };
    }
}
