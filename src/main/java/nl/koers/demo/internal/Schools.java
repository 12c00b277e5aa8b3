package nl.koers.demo.internal;

import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.SAMIRA;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.register.Locations;
import nl.koers.register.PartnerKind;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipKeeping;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The schools of the country, invented in the shape of DUO's file, and the partnerships they take part in.
@Component
@Profile("demo | test")
@Order(0)
class Schools implements Story {
    private final Stage stage;
    private final Locations locations;
    private final PartnershipKeeping keeping;

    Schools(Stage stage, Locations locations, PartnershipKeeping keeping) {
        this.stage = stage;
        this.locations = locations;
        this.keeping = keeping;
    }

    @Override
    public void happen() {
        stage.on(LocalDate.of(2027, 4, 1), LocalTime.of(8, 0));
        Acting.as(Viewer.program("demonstratie"), () -> locations.refresh("vestigingen.csv", file()));
        stage.on(LocalDate.of(2027, 4, 8), LocalTime.of(11, 0));
        partners(
                SAMIRA,
                Places.RIJN,
                "Stichting Rivierscholen",
                "Hogeschool Rijnstede",
                List.of("00AA00", "00AB00", "00AC00", "00AD00", "00AE00", "00AM00", "00AN00"));
        partners(
                NOOR,
                Places.NOORD,
                "Stichting Noorderscholen",
                "Hogeschool Noorderveen",
                List.of("00AT00", "00AU00", "00BA00"));
        partners(JORIS, Places.DELTA, "Deltascholen", "Hogeschool Deltamonde", List.of("00BG00", "00BH00", "00BJ00"));
        stage.as(SAMIRA, () -> {
            keeping.profile(
                    Places.RIJN,
                    "Rijn leidt op in drieëntwintig scholen langs de rivier. Studenten werken vanaf de eerste dag aan een vraag van de school.",
                    Set.of("STUDENT_VOICE", "LEARNING_OUTCOMES_AND_ASSESSMENT", "RICH_LEARNING_ENVIRONMENT"));
            return true;
        });
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void partners(
            Persona coordinator, PartnershipId partnership, String board, String institute, List<String> schools) {
        stage.as(coordinator, () -> {
            keeping.partner(partnership, PartnerKind.BOARD, board, "");
            keeping.lead(partnership, keeping.partner(partnership, PartnerKind.TEACHER_EDUCATION, institute, ""));
            schools.forEach(code -> keeping.school(partnership, code));
            return true;
        });
    }

    private static byte[] file() {
        try {
            return new ClassPathResource("nl/koers/demo/vestigingen.csv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
