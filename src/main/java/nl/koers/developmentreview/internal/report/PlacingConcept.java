package nl.koers.developmentreview.internal.report;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Step;
import nl.koers.record.DossierRecord;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
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

        /// The report starts from the joint debrief (R63), and that is not recorded.
        record NoDebrief() implements Outcome {}

        record NoText() implements Outcome {}

        /// The same words were placed already.
        record Unchanged() implements Outcome {}
    }

    @Transactional
    public Outcome place(OprId id) {
        var opr = oprs.require(id);
        NoSuchThing.unless(OprAccess.mayPlaceConcept(Acting.viewer(), opr));
        if (!opr.isDone(Step.DEBRIEF)) {
            return new Outcome.NoDebrief();
        }
        var draft = texts.find(ReportTexts.draft(id)).filter(version -> !version.isEmpty());
        if (draft.isEmpty()) {
            return new Outcome.NoText();
        }
        var before = texts.find(ReportTexts.placed(id));
        if (before.filter(it -> it.text().equals(draft.get().text())).isPresent()) {
            return new Outcome.Unchanged();
        }
        var changed = opr.with(opr.report().placed(LocalDate.now(clock)));
        oprs.save(changed);
        var placed = texts.save(
                        ReportTexts.placed(id),
                        ReportTexts.panelReads(),
                        before.map(Version::number).orElse(0),
                        draft.get().text())
                .version();
        record.note(id.value(), "CONCEPT_PLACED", String.valueOf(placed.number()));
        return new Outcome.Placed(ReportDates.reactionDueOn(changed).orElseThrow());
    }
}
