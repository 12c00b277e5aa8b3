package nl.koers.demo.internal;

import static nl.koers.demo.Extras.ILSE;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.planning.SayingWilling;
import nl.koers.planning.Season;
import nl.koers.register.PartnershipId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who is willing to visit in the coming school year, as said in April, when the visitors of that spring were asked.
@Component
@Profile("demo | test")
@Order(50)
class Willing implements Story {
    private final Stage stage;
    private final SayingWilling willing;

    Willing(Stage stage, SayingWilling willing) {
        this.stage = stage;
        this.willing = willing;
    }

    @Override
    public void happen() {
        stage.on(LocalDate.of(2027, 4, 15), LocalTime.of(16, 0));
        say(NOOR, Places.NOORD, true, "");
        say(JORIS, Places.DELTA, true, "Het liefst na de herfstvakantie.");
        say(MEES, Places.MAAS, true, "");
        say(ILSE, Places.VELUWE, false, "We houden dit jaar onze eigen peer review.");
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void say(Persona persona, PartnershipId place, boolean yes, String note) {
        stage.as(persona, () -> {
            willing.say(place, new Season(2027), yes, note, null);
            return place;
        });
    }
}
