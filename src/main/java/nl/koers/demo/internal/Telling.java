package nl.koers.demo.internal;

import nl.koers.developmentreview.OprId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Tells a peer review from its beginning up to a chapter, by the same acts and at the same doors as people use.
@Component
@Profile("demo | test")
public class Telling {
    private final TellingBeginning beginning;
    private final TellingDay day;
    private final TellingReport report;

    Telling(TellingBeginning beginning, TellingDay day, TellingReport report) {
        this.beginning = beginning;
        this.day = day;
        this.report = report;
    }

    public OprId until(Chapter last, Cast cast, Told told) {
        var opr = beginning.begun(cast, told);
        if (last.compareTo(Chapter.PLACED) >= 0) {
            beginning.placed(opr, cast);
        }
        if (last.compareTo(Chapter.AGREED) >= 0) {
            day.agreed(opr, cast, told);
        }
        if (last.compareTo(Chapter.DEBRIEFED) >= 0) {
            day.debriefed(opr, cast, told);
        }
        if (last.compareTo(Chapter.CONCEPT) >= 0) {
            report.concept(opr, cast, told);
        }
        if (last.compareTo(Chapter.FINAL) >= 0) {
            report.madeFinal(opr, cast, told);
        }
        return opr;
    }
}
