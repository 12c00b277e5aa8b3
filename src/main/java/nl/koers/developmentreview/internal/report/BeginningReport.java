package nl.koers.developmentreview.internal.report;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.Recommendation;
import nl.koers.record.DossierRecord;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Fills the first version of the report with the joint debrief, the recommendations and the secretary's notes
/// (R63). Never with the panel's notes: the writers cannot read those, so neither can this act.
@Service
public class BeginningReport {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;

    BeginningReport(Oprs oprs, Texts texts, DossierRecord record) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
    }

    public sealed interface Outcome {
        record Begun() implements Outcome {}

        /// Somebody began before: nothing of it is touched.
        record AlreadyWritten() implements Outcome {}

        /// R63: the report starts from the joint debrief, and that is not recorded.
        record NoDebrief() implements Outcome {}
    }

    @Transactional
    public Outcome begin(OprId id) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ReportAccess.mayWriteReport(Acting.viewer(), opr));
        if (!opr.isDone(Step.DEBRIEF)) {
            return new Outcome.NoDebrief();
        }
        if (texts.find(ReportTexts.draft(id)).isPresent()) {
            return new Outcome.AlreadyWritten();
        }
        texts.save(ReportTexts.draft(id), ReportTexts.writers(), Sheet.on(0, beginning(opr)));
        record.note(id.value(), "REPORT_BEGUN", "");
        return new Outcome.Begun();
    }

    private String beginning(Opr opr) {
        var written = texts.all(opr.id().value());
        var parts = new ArrayList<String>();
        parts.add(headed("opr.report.begin.debrief", text(written, DayText.JOINT_DEBRIEF.name())));
        parts.add(headed("opr.report.begin.recommendations", numbered(opr.day().recommendations())));
        parts.add(headed("opr.report.begin.notes", text(written, DayText.SECRETARY_NOTES.name())));
        return String.join("\n\n", parts);
    }

    private static String text(Map<String, Version> written, String section) {
        var version = written.get(section);
        return version == null ? "" : version.text();
    }

    private static String headed(String key, String text) {
        return "## " + plain(key) + "\n\n" + (text.isBlank() ? plain("opr.report.begin.empty") : text);
    }

    private static String numbered(List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(it -> it.number() + ". " + it.text())
                .collect(Collectors.joining("\n\n"));
    }
}
