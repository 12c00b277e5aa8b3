package nl.koers.demo.internal;

import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.ELIF;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.SAMIRA;
import static nl.koers.demo.Personas.SANNE;
import static nl.koers.demo.Personas.WOUT;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.people.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The panel of Rijn as the demonstration opens: both visitors said yes, Noord nominated three, Delta nobody yet.
@Component
@Profile("demo | test")
@Order(2)
class RijnPanel implements Story {
    private final Stage stage;
    private final DevelopmentReviews reviews;

    RijnPanel(Stage stage, DevelopmentReviews reviews) {
        this.stage = stage;
        this.reviews = reviews;
    }

    @Override
    public void happen() {
        var opr = stage.as(SAMIRA, () -> reviews.start(Places.RIJN));
        may(4, SAMIRA, () -> reviews.chooseThemes(opr, "STUDENT_VOICE", "CURRICULUM_DESIGN", "GUIDANCE_CAPACITY"));
        may(6, SAMIRA, () -> reviews.inviteFirst(opr, Places.NOORD, Letters.TO_NOORD));
        may(6, SAMIRA, () -> reviews.inviteSecond(opr, Places.DELTA, Letters.TO_DELTA));
        may(10, NOOR, () -> reviews.acceptInvitation(opr));
        may(14, JORIS, () -> reviews.acceptInvitation(opr));
        may(18, NOOR, () -> nominations(opr));
        may(19, SAMIRA, () -> reviews.nameSecretary(opr, SANNE.id()));
        may(21, WOUT, () -> reviews.declareTies(opr, WOUT.id(), ""));
        may(24, BRAM, () -> reviews.declareTies(opr, BRAM.id(), Letters.TIE_OF_BRAM));
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void nominations(OprId opr) {
        reviews.nominate(opr, Places.NOORD, WOUT.id(), Function.SCHOOL_LEADER);
        reviews.nominate(opr, Places.NOORD, ELIF.id(), Function.SCHOOL_EDUCATOR);
        reviews.nominate(opr, Places.NOORD, BRAM.id(), Function.STUDENT);
        reviews.chooseChair(opr, WOUT.id());
        reviews.recordExperience(opr, WOUT.id(), Letters.WOUT_TRAINING, Letters.WOUT_AUDITS);
        reviews.recordExperience(opr, BRAM.id(), Letters.BRAM_TRAINING, Letters.BRAM_AUDITS);
    }

    private void may(int day, Persona persona, Runnable act) {
        stage.on(LocalDate.of(2027, 5, day), LocalTime.of(11, 15));
        stage.as(persona, () -> {
            act.run();
            return day;
        });
    }
}
