package nl.koers.writing;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One of the writers chooses between two wordings of a stretch. Who chose, when, and what both said, is recorded in
/// the dossier, unless whoever reads its record may not read this text (R92).
@Service
public class Settling {
    private final Texts texts;
    private final DossierRecord record;

    Settling(Texts texts, DossierRecord record) {
        this.texts = texts;
        this.record = record;
    }

    /// @param seen the text that the writer had before them while choosing
    @Transactional
    public Settled settle(Place place, String clash, Clash.Choice choice, String seen) {
        var key = place.key();
        var settled = texts.settle(key, place.audience(), clash, choice, seen);
        if (place.recorded() && settled instanceof Settled.Chosen(var version)) {
            var before = texts.version(key, version.number() - 1).orElseThrow();
            record.note(key.dossier(), "PASSAGE_SETTLED", key.name(), content(key, before, clash, version));
        }
        return settled;
    }

    private static Content[] content(SectionKey key, Version before, String clash, Version after) {
        var both = before.clashes().stream()
                .filter(it -> it.id().equals(clash))
                .flatMap(it -> Stream.of(Optional.ofNullable(it.first()), Optional.ofNullable(it.second())))
                .flatMap(Optional::stream)
                .toList();
        var content = new ArrayList<Content>();
        before.blocks().list().stream()
                .filter(block -> both.contains(block.id()))
                .forEach(block -> content.add(RecordedPassages.of(key, before.number(), block)));
        content.add(RecordedTexts.of(key, after));
        return content.toArray(Content[]::new);
    }
}
