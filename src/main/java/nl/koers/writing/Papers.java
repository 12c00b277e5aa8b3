package nl.koers.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import org.springframework.stereotype.Component;

/// Lays out the paper for a section, for the pages of any room.
@Component
public class Papers {
    private final Texts texts;

    Papers(Texts texts) {
        this.texts = texts;
    }

    public Paper of(SectionKey key) {
        return of(key, texts.find(key));
    }

    /// For a page that read the version already.
    public Paper of(SectionKey key, Optional<Version> version) {
        var viewer = Acting.viewer();
        var person = viewer.person() == null ? "" : viewer.person().toString();
        return version.map(it -> new Paper(
                        action(key),
                        String.valueOf(it.number()),
                        it.text(),
                        it.savedAt(),
                        Paper.receipt(it),
                        doublings(key, it),
                        person))
                .orElseGet(() -> new Paper(action(key), "0", "", null, "", List.of(), person));
    }

    private List<Doubling> doublings(SectionKey key, Version version) {
        return Doubling.all(version, texts.authors(key, numbers(version)));
    }

    private static Set<Integer> numbers(Version version) {
        return version.clashes().stream()
                .flatMap(clash -> Stream.of(clash.firstIn(), clash.secondIn()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static String action(SectionKey key) {
        return "/tekst/" + key.dossier() + "/" + key.name();
    }

    /// The same after an act that waits: for a choice as long as a stretch stands double, else for a look at what
    /// others wrote.
    public static Message waits(Saving saving) {
        return saving.version().isDouble() ? Message.refused("writing.both.first") : message(saving);
    }

    /// What a writer hears after a save by a form.
    public static Message message(Saving saving) {
        var version = saving.version();
        var at = Dates.clock(version.savedAt());
        return switch (saving) {
            case Saving.Saved _ -> Message.done("writing.saved", at, version.number());
            case Saving.Merged _ -> Message.done("writing.merged", at, version.number());
            case Saving.Doubled _ -> Message.done("writing.doubled", at, version.number());
        };
    }
}
