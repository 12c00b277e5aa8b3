package nl.koers.demo.internal;

import static nl.koers.demo.Personas.PETRA;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Story;
import nl.koers.register.Locations;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Petra refreshed the schools in May, and has the list of June waiting to be looked at.
@Component
@Profile("demo | test")
@Order(61)
class Refreshes implements Story {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Stage stage;
    private final Locations locations;

    Refreshes(Stage stage, Locations locations) {
        this.stage = stage;
        this.locations = locations;
    }

    @Override
    public void happen() {
        var may = april().replace(";Het Baken;Molenweg;19;", ";Het Nieuwe Baken;Molenweg;19;")
                .replace(";De Stroom;Schoolstraat;71;", ";De Stroom;Sluispad;2;")
                .concat("Rivierland;01003;00AZ;00AZ00;De Oversteek;Veerweg;5;1018 AB;WAALHUIZEN;0901;RIJNSTEDE;"
                        + "Openbaar; ; \r\n");
        stage.on(
                LocalDate.of(2027, 5, 4),
                PETRA,
                () -> locations.apply(locations.send("vestigingen-mei-2027.csv", may.getBytes(WINDOWS))));
        var june = may.replaceFirst("Deltaland;03003;00BJ;00BJ00;[^\n]*\n", "")
                .replace(";De Sluis;Dorpsplein;40;", ";Brede school De Sluis;Dorpsplein;40;")
                .concat("Rivierland;01001;00AY;00AY00;’t Eiland;Kribpad;11;1019 AB;RIJNSTEDE;0901;RIJNSTEDE;"
                        + "Algemeen bijzonder; ; \r\n");
        stage.on(
                LocalDate.of(2027, 6, 1),
                PETRA,
                () -> locations.send("vestigingen-juni-2027.csv", june.getBytes(WINDOWS)));
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private static String april() {
        try {
            return new ClassPathResource("nl/koers/demo/vestigingen.csv").getContentAsString(WINDOWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
