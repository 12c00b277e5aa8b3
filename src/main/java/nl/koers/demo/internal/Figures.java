package nl.koers.demo.internal;

import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.PETRA;
import static nl.koers.demo.Personas.SAMIRA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.register.PartnershipFigures;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Four coordinators enter their students, with a value that is masked and one that was corrected; Petra enters
/// totals of the country, all invented, and none for one of the years.
@Component
@Profile("demo | test")
@Order(62)
class Figures implements Story {
    private static final String SOURCE = "Verzonnen voor de demonstratie";

    private final Stage stage;
    private final PartnershipFigures figures;

    Figures(Stage stage, PartnershipFigures figures) {
        this.stage = stage;
        this.figures = figures;
    }

    @Override
    public void happen() {
        stage.on(LocalDate.of(2027, 2, 9), SAMIRA, this::rijn);
        stage.on(LocalDate.of(2027, 2, 11), NOOR, () -> {
            figures.keep(Places.NOORD, 2024, Map.of("PO.HBO", "118", "PO.UNIVERSITY", "9"));
            figures.keep(Places.NOORD, 2025, Map.of("PO.HBO", "124", "PO.CAREER_CHANGE", "**"));
            figures.keep(
                    Places.NOORD,
                    2026,
                    Map.of("PO.HBO", "131", "PO.CAREER_CHANGE", "8", "WORKPLACE_MENTOR", "66", "SCHOOL_EDUCATOR", "7"));
            figures.contribute(
                    Places.NOORD,
                    "Elke dorpsschool van de twee besturen biedt vanaf volgend jaar minstens één plaats. Waar dat te klein is, delen twee scholen een student.");
        });
        stage.on(LocalDate.of(2027, 2, 16), JORIS, () -> {
            figures.keep(Places.DELTA, 2024, Map.of("PO.HBO", "74", "VO.HBO", "55"));
            figures.keep(Places.DELTA, 2025, Map.of("PO.HBO", "80", "VO.HBO", "61"));
            figures.keep(Places.DELTA, 2026, Map.of("PO.HBO", "83", "VO.HBO", "66", "VO.UNIVERSITY", "12"));
        });
        stage.on(LocalDate.of(2027, 3, 2), MEES, () -> figures.keep(Places.MAAS, 2026, Map.of("PO.HBO", "97")));
        stage.on(LocalDate.of(2027, 3, 9), PETRA, () -> {
            figures.total("STUDENTS", 2024, 840, SOURCE, LocalDate.of(2025, 6, 1));
            figures.total("STUDENTS", 2025, 850, SOURCE, LocalDate.of(2026, 5, 28));
            figures.total("STUDENTS", 2026, 860, SOURCE, LocalDate.of(2027, 1, 20));
            figures.total("TEACHER_EDUCATIONS", 2026, 6, SOURCE, LocalDate.of(2027, 1, 20));
            figures.total("BOARDS", 2026, 9, SOURCE, LocalDate.of(2027, 1, 20));
        });
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void rijn() {
        figures.keep(Places.RIJN, 2024, Map.of("PO.HBO", "142", "PO.SHORTENED", "16", "WORKPLACE_MENTOR", "70"));
        figures.keep(
                Places.RIJN,
                2025,
                Map.of("PO.HBO", "149", "PO.SHORTENED", "14", "PO.CAREER_CHANGE", "<5", "WORKPLACE_MENTOR", "74"));
        figures.keep(
                Places.RIJN,
                2026,
                Map.of(
                        "PO.HBO", "165",
                        "PO.SHORTENED", "18",
                        "PO.CAREER_CHANGE", "11",
                        "WORKPLACE_MENTOR", "82",
                        "SCHOOL_EDUCATOR", "9",
                        "INSTITUTE_EDUCATOR", "4"));
        figures.keep(Places.RIJN, 2026, Map.of("PO.HBO", "156"));
        figures.contribute(
                Places.RIJN,
                "Alle drieëntwintig scholen leiden op. De winst zit bij zij-instromers: vanaf september krijgen zij dezelfde begeleiding en leerteams als voltijdstudenten.");
    }
}
