package nl.koers.developmentreview.internal.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.record.DossierRecord;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host places the concept for the panel, or a better one; late is allowed (R22). Each placing stays readable
/// as it was (R92).
@Service
public class PlacingConcept {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;
    private final Clock clock;

    PlacingConcept(Oprs oprs, Texts texts, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        /// @param dueOn by when the panel reacts (R23)
        record Placed(LocalDate dueOn) implements Outcome {}

        record Refused(NotYetPlaced because) implements Outcome {}

        /// R91: a stretch stands in two wordings.
        record Double() implements Outcome {}

        /// R91: the words are no longer those that were read.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// @param read the version of the text that was read; null when nobody looked at a page
    @Transactional
    public Outcome place(OprId id, @Nullable Integer read) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ReportAccess.mayPlaceConcept(Acting.viewer(), opr));
        var draft = texts.find(ReportTexts.draft(id));
        var before = texts.find(ReportTexts.placed(id));
        var inTheWay = NotYetPlaced.of(opr, text(draft), text(before));
        if (inTheWay.isPresent()) {
            return new Outcome.Refused(inTheWay.get());
        }
        if (draft.orElseThrow().isDouble()) {
            return new Outcome.Double();
        }
        if (read != null && draft.get().number() != read) {
            return new Outcome.ChangedMeanwhile();
        }
        var changed = opr.with(opr.report().placed(LocalDate.now(clock)));
        oprs.save(changed);
        var placed = texts.handOn(draft.orElseThrow(), ReportTexts.placed(id), ReportTexts.panelReads());
        record.note(
                id.value(),
                "CONCEPT_PLACED",
                String.valueOf(placed.number()),
                RecordedTexts.of(ReportTexts.placed(id), placed));
        return new Outcome.Placed(ReportDates.reactionDueOn(changed).orElseThrow());
    }

    private static String text(Optional<Version> version) {
        return version.filter(it -> !it.isEmpty()).map(Version::text).orElse("");
    }
}
