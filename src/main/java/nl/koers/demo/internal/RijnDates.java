package nl.koers.demo.internal;

import static nl.koers.demo.Personas.SAMIRA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.people.Level;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the morning the demonstration opens Samira proposes three Thursdays; the panel has not answered yet. She also
/// sets the timetable and plans the first conversation.
@Component
@Profile("demo | test")
@Order(30)
class RijnDates implements Story {
    private final Stage stage;
    private final DevelopmentReviews reviews;
    private final Appointments appointments;

    RijnDates(Stage stage, DevelopmentReviews reviews, Appointments appointments) {
        this.stage = stage;
        this.reviews = reviews;
        this.appointments = appointments;
    }

    @Override
    public void happen() {
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(8, 40));
        var opr = stage.as(SAMIRA, () -> reviews.start(Places.RIJN));
        stage.as(
                SAMIRA,
                () -> appointments.propose(
                        opr, LocalDate.of(2027, 9, 16), LocalDate.of(2027, 9, 23), LocalDate.of(2027, 9, 30)));
        stage.as(SAMIRA, () -> {
            appointments.plan(
                    opr,
                    LocalTime.of(9, 0),
                    LocalTime.of(16, 0),
                    "Basisschool De Dijk, de aula",
                    LocalDate.of(2027, 7, 2),
                    LocalDate.of(2027, 9, 9));
            var question =
                    appointments.ask(opr, "Hoe krijgt elke student een stem, ook wie niet in een werkgroep zit?");
            var talk = appointments.addConversation(
                    opr,
                    "Studenten buiten de werkgroepen",
                    LocalTime.of(9, 30),
                    LocalTime.of(10, 30),
                    List.of(),
                    List.of(Level.STUDENT),
                    List.of(question));
            return appointments.addPartner(opr, talk, "Roos", "student, jaar 3", Level.STUDENT, "");
        });
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }
}
