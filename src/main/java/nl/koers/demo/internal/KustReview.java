package nl.koers.demo.internal;

import static nl.koers.demo.Extras.FEMKE;
import static nl.koers.demo.Extras.ILSE;
import static nl.koers.demo.Extras.JESSE;
import static nl.koers.demo.Extras.NINA;
import static nl.koers.demo.Extras.PIM;
import static nl.koers.demo.Extras.RUBEN;
import static nl.koers.demo.Extras.SJOERD;
import static nl.koers.demo.Extras.YARA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.developmentreview.ReviewReports;
import nl.koers.people.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The review of Kust, held on 11 March 2027 and finished: the report is final and shared with the Platform, the
/// profile says that it was held, and the first recommendation is being followed up.
@Component
@Profile("demo | test")
@Order(39)
class KustReview implements Story {
    private final Stage stage;
    private final Telling telling;
    private final ReviewReports reports;

    KustReview(Stage stage, Telling telling, ReviewReports reports) {
        this.stage = stage;
        this.telling = telling;
        this.reports = reports;
    }

    @Override
    public void happen() {
        var opr = telling.until(Chapter.FINAL, cast(), Told.of("kust"));
        stage.on(LocalDate.of(2027, 4, 15), RUBEN, () -> {
            reports.shareReportWithPlatform(opr);
            reports.showHeld(opr);
            reports.agree(
                    opr,
                    1,
                    "Elke melding komt dezelfde dag bij de stuurgroep. Femke houdt de lijst bij.",
                    "Femke",
                    LocalDate.of(2027, 7, 1));
        });
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private Cast cast() {
        return new Cast(
                Places.KUST,
                RUBEN,
                PIM,
                FEMKE,
                new Cast.Visitor(Places.WAD, YARA),
                new Cast.Visitor(Places.VELUWE, ILSE),
                List.of(
                        new Cast.Member(YARA, Places.WAD, Function.PROGRAMME_LEADER),
                        new Cast.Member(SJOERD, Places.WAD, Function.SCHOOL_LEADER),
                        new Cast.Member(ILSE, Places.VELUWE, Function.PROGRAMME_LEADER),
                        new Cast.Member(JESSE, Places.VELUWE, Function.COORDINATOR),
                        new Cast.Member(NINA, Places.VELUWE, Function.STUDENT)),
                LocalDate.of(2027, 3, 11));
    }
}
