package nl.koers.demo.internal;

import static java.util.Objects.requireNonNull;
import static nl.koers.demo.Personas.DAAN;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.SAMIRA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.koers.access.Seats;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The peer review of Rijn in 2027: begun in May, the reflection half written on the day the demonstration opens.
@Component
@Profile("demo | test")
@Order(1)
class RijnReview implements Story {
    private final Stage stage;
    private final DevelopmentReviews reviews;
    private final Seats seats;

    RijnReview(Stage stage, DevelopmentReviews reviews, Seats seats) {
        this.stage = stage;
        this.reviews = reviews;
        this.seats = seats;
    }

    @Override
    public void happen() {
        stage.on(LocalDate.of(2027, 5, 3), LocalTime.of(10, 0));
        var opr = stage.as(SAMIRA, () -> reviews.start(Places.RIJN));
        var today = LocalDate.of(2027, 5, 3);
        stage.on(today, SAMIRA, () -> {
            seats.give(FATMA.id(), OprSeat.HOST_TEAM, opr.value(), today);
            seats.give(DAAN.id(), OprSeat.STUDENT_WRITER, opr.value(), today);
        });
        stage.on(LocalDate.of(2027, 5, 20), LocalTime.of(15, 30));
        write(SAMIRA, opr, Reflections.RIJN_BY_SAMIRA);
        write(FATMA, opr, Reflections.RIJN_BY_FATMA);
        write(DAAN, opr, Reflections.RIJN_BY_DAAN);
        stage.on(LocalDate.of(2027, 5, 31), LocalTime.of(14, 31));
        var goals = requireNonNull(Reflections.RIJN_BY_SAMIRA.get("OWN_GOALS"));
        stage.as(FATMA, () -> reviews.write(opr, "OWN_GOALS", 1, goals + " " + Reflections.OF_FATMA));
        stage.as(SAMIRA, () -> reviews.write(opr, "OWN_GOALS", 1, goals + " " + Reflections.OF_SAMIRA));
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void write(Persona persona, OprId opr, Map<String, String> texts) {
        texts.forEach((part, text) -> stage.as(persona, () -> reviews.write(opr, part, text)));
    }
}
