package nl.koers.demo.internal;

import static nl.koers.demo.Extras.FEMKE;
import static nl.koers.demo.Extras.ILSE;
import static nl.koers.demo.Extras.JESSE;
import static nl.koers.demo.Extras.MARIT;
import static nl.koers.demo.Extras.NINA;
import static nl.koers.demo.Extras.PIM;
import static nl.koers.demo.Extras.RUBEN;
import static nl.koers.demo.Extras.SJOERD;
import static nl.koers.demo.Extras.YARA;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.SAMIRA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.planning.Visits;
import nl.koers.register.PartnerKind;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipKeeping;
import nl.koers.register.PartnershipSeat;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the partnerships have to do with each other: colleagues, organisations in common, and visits made.
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
    private final TransactionTemplate transaction;

    Neighbours(
            Stage stage,
            People people,
            Seats seats,
            PartnershipKeeping keeping,
            Visits visits,
            TransactionTemplate transaction) {
        this.stage = stage;
        this.people = people;
        this.seats = seats;
        this.keeping = keeping;
        this.visits = visits;
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
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void colleagues() {
        person(Persona.of("Anouk"), Places.DELTA, Function.COORDINATOR);
        person(MARIT, Places.NOORD, Function.COORDINATOR);
        person(ILSE, Places.VELUWE, Function.PROGRAMME_LEADER);
        person(JESSE, Places.VELUWE, Function.COORDINATOR);
        person(NINA, Places.VELUWE, Function.STUDENT);
        person(RUBEN, Places.KUST, Function.PROGRAMME_LEADER);
        person(FEMKE, Places.KUST, Function.TEACHER);
        person(PIM, Places.KUST, Function.STUDENT);
        person(YARA, Places.WAD, Function.PROGRAMME_LEADER);
        person(SJOERD, Places.WAD, Function.SCHOOL_LEADER);
        coordinator(ILSE, Places.VELUWE);
        coordinator(RUBEN, Places.KUST);
        coordinator(YARA, Places.WAD);
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
        visits.made(Places.PEEL, List.of(Places.DELTA, Places.VELUWE), LocalDate.of(2024, 3, 14));
        visits.made(Places.WAD, List.of(Places.MAAS, Places.VELUWE), LocalDate.of(2025, 11, 6));
        visits.made(Places.MAAS, List.of(Places.RIJN, Places.VELUWE), LocalDate.of(2026, 2, 12));
    }

    private void person(Persona who, PartnershipId place, Function function) {
        people.add(
                new Person(
                        who.id(),
                        who.name(),
                        who.key() + "@voorbeeld.example",
                        List.of(new Person.Affiliation(place, function))),
                LONG_AGO);
    }

    private void coordinator(Persona who, PartnershipId place) {
        seats.give(who.id(), PartnershipSeat.COORDINATOR, place.value(), LONG_AGO);
    }
}
