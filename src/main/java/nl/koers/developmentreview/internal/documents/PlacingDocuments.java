package nl.koers.developmentreview.internal.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.DossierRecord;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host places ID, reflection and annexes; from then on the panel reads them (R25).
@Service
public class PlacingDocuments {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;
    private final Clock clock;

    PlacingDocuments(Oprs oprs, Texts texts, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Placed(LocalDate on) implements Outcome {}

        /// R17: these parts have no text yet.
        record Incomplete(List<ReflectionPart> empty) implements Outcome {}
    }

    @Transactional
    public Outcome place(OprId id) {
        var opr = oprs.require(id);
        NoSuchThing.unless(OprAccess.mayActForHost(Acting.viewer(), opr));
        var reflection = new Reflection(texts.all(id.value()));
        if (!reflection.emptyParts().isEmpty()) {
            return new Outcome.Incomplete(reflection.emptyParts());
        }
        var today = LocalDate.now(clock);
        var placed = opr.with(opr.documents().placed(today));
        oprs.save(placed);
        for (var part : ReflectionParts.ALL) {
            texts.open(SectionKey.of(id.value(), part.key()), DocumentAudience.of(part, placed));
        }
        record.note(id.value(), "DOCUMENTS_PLACED", versions(reflection));
        return new Outcome.Placed(today);
    }

    /// What was placed, so that it can be shown as it was (R92): each part with the version that stood there.
    private static String versions(Reflection reflection) {
        return reflection.texts().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().number())
                .sorted()
                .toList()
                .toString();
    }
}
