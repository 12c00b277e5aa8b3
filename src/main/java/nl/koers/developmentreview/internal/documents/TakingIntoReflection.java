package nl.koers.developmentreview.internal.documents;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.qualityculture.EarlierWork;
import nl.koers.qualityculture.EarlierWork.Passage;
import nl.koers.record.DossierRecord;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.writing.Ground;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A writer of the reflection puts what came of an earlier ambition, question or step at the end of a part (R39): as
/// any other save, so nothing that others write meanwhile is lost (R91).
@Service
public class TakingIntoReflection {
    private final Oprs oprs;
    private final EarlierWork along;
    private final WritingReflection writing;
    private final Texts texts;
    private final DossierRecord record;

    TakingIntoReflection(Oprs oprs, EarlierWork along, WritingReflection writing, Texts texts, DossierRecord record) {
        this.oprs = oprs;
        this.along = along;
        this.writing = writing;
        this.texts = texts;
        this.record = record;
    }

    /// The answer is what was taken along.
    @Transactional
    public String take(OprId id, ReflectionPart part, String key) {
        var opr = oprs.require(id);
        NoSuchThing.unless(!part.students() && DocumentsAccess.mayWriteReflection(Acting.viewer(), opr, part));
        var passage = along.of(opr.host(), part.waarborg()).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        var section = SectionKey.of(id.value(), part.key());
        var now = texts.find(section);
        var saved = writing.save(
                        id,
                        part,
                        new Sheet(
                                with(now.map(Version::text).orElse(""), passage),
                                Ground.version(now.map(Version::number).orElse(0)),
                                null))
                .version();
        record.note(id.value(), "TAKEN_ALONG", part.key(), RecordedTexts.of(section, saved));
        return passage.title();
    }

    private static String with(String text, Passage passage) {
        return text.isBlank() ? passage.text() : text.stripTrailing() + "\n\n" + passage.text();
    }
}
