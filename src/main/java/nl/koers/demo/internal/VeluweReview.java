package nl.koers.demo.internal;

import static nl.koers.demo.Extras.FEMKE;
import static nl.koers.demo.Extras.ILSE;
import static nl.koers.demo.Extras.JESSE;
import static nl.koers.demo.Extras.NINA;
import static nl.koers.demo.Extras.RUBEN;
import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.ELIF;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.WOUT;

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

/// The review of Veluwe, to be held on 17 June 2027: all is agreed, and its panel reads and prepares.
@Component
@Profile("demo | test")
@Order(41)
class VeluweReview implements Story {
    private final Stage stage;
    private final Telling telling;

    VeluweReview(Stage stage, Telling telling) {
        this.stage = stage;
        this.telling = telling;
    }

    @Override
    public void happen() {
        telling.until(Chapter.AGREED, cast(), Told.of("veluwe"));
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private Cast cast() {
        return new Cast(
                Places.VELUWE,
                ILSE,
                NINA,
                JESSE,
                new Cast.Visitor(Places.NOORD, NOOR),
                new Cast.Visitor(Places.KUST, RUBEN),
                List.of(
                        new Cast.Member(WOUT, Places.NOORD, Function.SCHOOL_LEADER),
                        new Cast.Member(ELIF, Places.NOORD, Function.SCHOOL_EDUCATOR),
                        new Cast.Member(BRAM, Places.NOORD, Function.STUDENT),
                        new Cast.Member(RUBEN, Places.KUST, Function.PROGRAMME_LEADER),
                        new Cast.Member(FEMKE, Places.KUST, Function.TEACHER)),
                LocalDate.of(2027, 6, 17));
    }
}
