package nl.koers.demo.internal;

import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.SAMIRA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.HostDocumentActs;
import nl.koers.selfevaluation.IdentityField;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Rijn works on its documents: half of the ID, two annexes of which one still without a reason, and a second student
/// to write along. Nothing is placed yet.
@Component
@Profile("demo | test")
@Order(20)
class RijnDocuments implements Story {
    private final Stage stage;
    private final DevelopmentReviews reviews;
    private final HostDocumentActs acts;

    RijnDocuments(Stage stage, DevelopmentReviews reviews, HostDocumentActs acts) {
        this.stage = stage;
        this.reviews = reviews;
        this.acts = acts;
    }

    @Override
    public void happen() {
        stage.on(LocalDate.of(2027, 5, 24), LocalTime.of(10, 15));
        var opr = stage.as(SAMIRA, () -> reviews.start(Places.RIJN));
        stage.as(SAMIRA, () -> acts.inviteStudents(opr, "Ilse de Vries <ilse.devries@voorbeeld.example>"));
        stage.as(SAMIRA, () -> {
            acts.completeId(
                    opr,
                    Map.of(
                            IdentityField.COUNTED_ON, "2026-10-01",
                            IdentityField.STUDENTS_BACHELOR, "48",
                            IdentityField.STUDENTS_CAREER_CHANGERS, "9",
                            IdentityField.SCHOOLS, "23",
                            IdentityField.SCHOOL_EDUCATORS, "12",
                            IdentityField.CONTACT_NAME, "Samira",
                            IdentityField.CONTACT_MAIL, "samira@voorbeeld.example"));
            return true;
        });
        stage.on(LocalDate.of(2027, 5, 27), LocalTime.of(16, 5));
        stage.as(FATMA, () -> {
            acts.addAnnex(
                    opr,
                    "Jaarplan leeruitkomsten 2026-2027.pdf",
                    SmallPdf.of("Jaarplan leeruitkomsten 2026-2027, Partnerschap Rijn"),
                    "Hierin staat wie welk deel van het programma maakt. Het panel kan er vragen over stellen bij waarborg 2.");
            acts.addAnnex(opr, "Enquête studenten.pdf", SmallPdf.of("Enquête onder 64 studenten, voorjaar 2027"), "");
            return true;
        });
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }
}
