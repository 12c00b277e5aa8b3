package nl.koers.developmentreview.internal.documents;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.writing.Saving;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Host team and student writers save a part of the reflection; also after placing, and after the last day: late is
/// not closed.
@Service
public class WritingReflection {
    private final Oprs oprs;
    private final Texts texts;

    WritingReflection(Oprs oprs, Texts texts) {
        this.oprs = oprs;
        this.texts = texts;
    }

    @Transactional
    public Saving save(OprId id, ReflectionPart part, Sheet sheet) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayWriteReflection(Acting.viewer(), opr, part));
        return texts.save(SectionKey.of(id.value(), part.key()), DocumentAudience.of(part, opr), sheet);
    }
}
