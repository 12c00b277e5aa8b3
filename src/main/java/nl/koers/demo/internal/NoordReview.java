package nl.koers.demo.internal;

import static nl.koers.demo.Extras.MARIT;
import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.DAAN;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.HUGO;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.SAMIRA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.people.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The review of Noord, held on 6 May 2027: the concept is placed, and on the day the demonstration opens the last day
/// for remarks has come. Samira and Fatma still have to react.
@Component
@Profile("demo | test")
@Order(40)
class NoordReview implements Story {
    private final Stage stage;
    private final Telling telling;
    private final Opened opened;

    NoordReview(Stage stage, Telling telling, Opened opened) {
        this.stage = stage;
        this.telling = telling;
        this.opened = opened;
    }

    @Override
    public void happen() {
        var opr = telling.until(Chapter.CONCEPT, cast(), Told.of("noord"));
        opened.tell(opr.value());
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private Cast cast() {
        return new Cast(
                Places.NOORD,
                NOOR,
                BRAM,
                MARIT,
                new Cast.Visitor(Places.RIJN, SAMIRA),
                new Cast.Visitor(Places.DELTA, JORIS),
                List.of(
                        new Cast.Member(LOTTE, Places.DELTA, Function.INSTITUTE_EDUCATOR),
                        new Cast.Member(HUGO, Places.DELTA, Function.WORKPLACE_MENTOR),
                        new Cast.Member(SAMIRA, Places.RIJN, Function.PROGRAMME_LEADER),
                        new Cast.Member(FATMA, Places.RIJN, Function.SCHOOL_EDUCATOR),
                        new Cast.Member(DAAN, Places.RIJN, Function.STUDENT)),
                LocalDate.of(2027, 5, 6));
    }
}
