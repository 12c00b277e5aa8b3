package nl.koers.demo.internal;

import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.SAMIRA;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.planning.SayingWilling;
import nl.koers.planning.Season;
import nl.koers.planning.Visits;
import nl.koers.register.PartnerKind;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipKeeping;
import nl.koers.register.PartnershipSeat;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the partnerships have to do with each other: colleagues, organisations in common, visits made, and who is
/// willing to visit in the coming school year.
@Component
@Profile("demo | test")
@Order(0)
class Neighbours implements Story {
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 9, 1);

    private final Stage stage;
    private final People people;
    private final Seats seats;
    private final PartnershipKeeping keeping;
    private final Visits visits;
    private final SayingWilling willing;
    private final TransactionTemplate transaction;

    Neighbours(
            Stage stage,
            People people,
            Seats seats,
            PartnershipKeeping keeping,
            Visits visits,
            SayingWilling willing,
            TransactionTemplate transaction) {
        this.stage = stage;
        this.people = people;
        this.seats = seats;
        this.keeping = keeping;
        this.visits = visits;
        this.willing = willing;
        this.transaction = transaction;
    }

    @Override
    public void happen() {
        Acting.as(
                Viewer.program("demonstratie"),
                () -> transaction.executeWithoutResult(_ -> {
                    colleagues();
                    visited();
                }));
        stage.on(LocalDate.of(2027, 4, 9), LocalTime.of(10, 0));
        inCommon();
        stage.on(LocalDate.of(2027, 4, 15), LocalTime.of(16, 0));
        say(NOOR, Places.NOORD, true, "");
        say(JORIS, Places.DELTA, true, "Het liefst na de herfstvakantie.");
        say(MEES, Places.MAAS, true, "");
        say(ILSE, Places.VELUWE, false, "We houden dit jaar onze eigen peer review.");
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void say(Persona persona, PartnershipId place, boolean yes, String note) {
        stage.as(persona, () -> {
            willing.say(place, new Season(2027), yes, note);
            return place;
        });
    }

    /// Coordinator of Veluwe; nobody to log in as.
    private static final Persona ILSE = new Persona("ilse", "Ilse", id("ilse"));

    private void colleagues() {
        person("Anouk", Places.DELTA, Function.COORDINATOR);
        person("Teun", Places.DELTA, Function.STUDENT);
        person("Marit", Places.NOORD, Function.COORDINATOR);
        person("Ilse", Places.VELUWE, Function.PROGRAMME_LEADER);
        person("Ruben", Places.KUST, Function.PROGRAMME_LEADER);
        person("Yara", Places.WAD, Function.PROGRAMME_LEADER);
        coordinator("ilse", Places.VELUWE);
        coordinator("ruben", Places.KUST);
        coordinator("yara", Places.WAD);
    }

    private void inCommon() {
        partner(SAMIRA, Places.RIJN, "Pabo De Linden");
        partner(MEES, Places.MAAS, "Pabo De Linden");
        partner(JORIS, Places.DELTA, "Hogeschool Oever");
        partner(ILSE, Places.VELUWE, "Hogeschool Oever");
        partner(SAMIRA, Places.RIJN, "Hogeschool Oever");
    }

    private void partner(Persona persona, PartnershipId place, String name) {
        stage.as(persona, () -> keeping.partner(place, PartnerKind.TEACHER_EDUCATION, name, ""));
    }

    private void visited() {
        visits.made(Places.KUST, List.of(Places.DELTA, Places.VELUWE), LocalDate.of(2024, 3, 14));
        visits.made(Places.NOORD, List.of(Places.MAAS, Places.VELUWE), LocalDate.of(2025, 11, 6));
        visits.made(Places.MAAS, List.of(Places.RIJN, Places.VELUWE), LocalDate.of(2026, 2, 12));
    }

    private void person(String name, PartnershipId place, Function function) {
        var key = name.toLowerCase(java.util.Locale.ROOT);
        people.add(
                new Person(id(key), name, key + "@voorbeeld.example", List.of(new Person.Affiliation(place, function))),
                LONG_AGO);
    }

    private void coordinator(String key, PartnershipId place) {
        seats.give(id(key), PartnershipSeat.COORDINATOR, place.value(), LONG_AGO);
    }

    private static PersonId id(String key) {
        return new PersonId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }
}
