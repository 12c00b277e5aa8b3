package nl.koers.demo.internal;

import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.ReviewReports;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The report of a told peer review, and what its members learned.
@Component
@Profile("demo | test")
class TellingReport {
    private final Stage stage;
    private final ReviewReports reports;

    TellingReport(Stage stage, ReviewReports reports) {
        this.stage = stage;
        this.reports = reports;
    }

    void concept(OprId opr, Cast cast, Told told) {
        stage.on(cast.day().plusDays(13), cast.coordinator(), () -> {
            reports.begin(opr);
            reports.write(opr, told.text("report"));
            reports.place(opr);
        });
        stage.on(
                cast.day().plusDays(18),
                cast.members().getLast().person(),
                () -> reports.react(opr, told.text("remarks")));
    }

    void madeFinal(OprId opr, Cast cast, Told told) {
        stage.on(cast.day().plusDays(24), cast.chair(), () -> {
            reports.hasNoRemarks(opr);
            reports.closeReaction(opr);
            reports.learn(opr, told.text("learning_chair"));
            reports.sendLearningPoints(opr);
        });
        stage.on(cast.day().plusDays(25), cast.members().getLast().person(), () -> {
            reports.learn(opr, told.text("learning"));
            reports.sendLearningPoints(opr);
        });
        stage.on(cast.day().plusDays(27), cast.coordinator(), () -> reports.makeFinal(opr));
    }
}
