package nl.koers.demo.internal;

import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.DAAN;
import static nl.koers.demo.Personas.DIRK;
import static nl.koers.demo.Personas.ELIF;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.HUGO;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.MARLEEN;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.PETRA;
import static nl.koers.demo.Personas.SAMIRA;
import static nl.koers.demo.Personas.SANNE;
import static nl.koers.demo.Personas.TEUN;
import static nl.koers.demo.Personas.WOUT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Places;
import nl.koers.people.Function;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The partnerships and people of the demonstration, put into an empty database.
@Component
@Profile("demo | test")
class Country {
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 9, 1);

    private final Partnerships partnerships;
    private final People people;
    private final Seats seats;
    private final TransactionTemplate transaction;

    Country(Partnerships partnerships, People people, Seats seats, TransactionTemplate transaction) {
        this.partnerships = partnerships;
        this.people = people;
        this.seats = seats;
        this.transaction = transaction;
    }

    boolean isEmpty() {
        return partnerships.all().isEmpty();
    }

    void fill() {
        Acting.as(
                Viewer.program("demonstratie"),
                () -> transaction.executeWithoutResult(_ -> {
                    places();
                    persons();
                }));
    }

    private void places() {
        place(
                Places.RIJN,
                "Partnerschap Rijn",
                "Rijn",
                2021,
                "Rijn leidt op in drieëntwintig scholen langs de rivier. Studenten werken vanaf de eerste dag aan een vraag van de school.",
                Sector.PO);
        place(
                Places.NOORD,
                "Partnerschap Noord",
                "Noord",
                2021,
                "Noord verbindt kleine dorpsscholen met twee lerarenopleidingen. Wie hier leert, leert in meer dan één school.",
                Sector.PO);
        place(
                Places.DELTA,
                "Opleidingsschool Delta",
                "Delta",
                2022,
                "Delta werkt met leerteams waarin studenten, starters en ervaren leraren samen onderzoek doen.",
                Sector.PO,
                Sector.VO);
        place(
                Places.MAAS,
                "Partnerschap Maas",
                "Maas",
                2021,
                "Maas kiest voor opleiden in de stad, met veel zij-instromers en een vaste plek voor ouders.",
                Sector.PO);
        place(
                Places.VELUWE,
                "Opleidingsschool Veluwe",
                "Veluwe",
                2021,
                "Veluwe leidt op voor po en vo samen en werkt aan één doorgaande lijn van student naar starter.",
                Sector.PO,
                Sector.VO);
        place(
                Places.KUST,
                "Opleidingsschool Kust",
                "Kust",
                2021,
                "Kust is een partnerschap in het voortgezet onderwijs met korte lijnen en veel collegiale consultatie.",
                Sector.VO);
        place(
                Places.WAD,
                "Partnerschap Wad",
                "Wad",
                2023,
                "Wad leidt op in het mbo, met docenten die uit het bedrijfsleven komen.",
                Sector.MBO);
        place(
                Places.PEEL,
                "Opleidingsschool Peel",
                "Peel",
                2018,
                "Peel leidt vakdocenten op in vier scholen die samen één rooster hebben.",
                Sector.VO);
    }

    private void place(
            PartnershipId id, String name, String shortName, int recognised, String profile, Sector... sectors) {
        partnerships.add(new Partnership(
                id,
                name,
                shortName,
                Set.of(sectors),
                LocalDate.of(recognised, 8, 1),
                profile,
                Profiles.THEMES.getOrDefault(id, Set.of())));
    }

    private void persons() {
        person(SAMIRA, Places.RIJN, Function.PROGRAMME_LEADER);
        person(FATMA, Places.RIJN, Function.SCHOOL_EDUCATOR);
        person(DAAN, Places.RIJN, Function.STUDENT);
        person(SANNE, Places.RIJN, Function.COORDINATOR);
        person(NOOR, Places.NOORD, Function.PROGRAMME_LEADER);
        person(WOUT, Places.NOORD, Function.SCHOOL_LEADER);
        person(ELIF, Places.NOORD, Function.SCHOOL_EDUCATOR);
        person(BRAM, Places.NOORD, Function.STUDENT);
        person(JORIS, Places.DELTA, Function.PROGRAMME_LEADER);
        person(LOTTE, Places.DELTA, Function.INSTITUTE_EDUCATOR);
        person(HUGO, Places.DELTA, Function.WORKPLACE_MENTOR);
        person(TEUN, Places.DELTA, Function.STUDENT);
        person(MEES, Places.MAAS, Function.PROGRAMME_LEADER);
        person(MARLEEN, null, null);
        person(PETRA, null, null);
        person(DIRK, null, null);
        seats.give(SAMIRA.id(), PartnershipSeat.COORDINATOR, Places.RIJN.value(), LONG_AGO);
        seats.give(NOOR.id(), PartnershipSeat.COORDINATOR, Places.NOORD.value(), LONG_AGO);
        seats.give(JORIS.id(), PartnershipSeat.COORDINATOR, Places.DELTA.value(), LONG_AGO);
        seats.give(MEES.id(), PartnershipSeat.COORDINATOR, Places.MAAS.value(), LONG_AGO);
        seats.give(PETRA.id(), NationalSeat.PLATFORM, null, LONG_AGO);
        seats.give(DIRK.id(), NationalSeat.DUSI, null, LONG_AGO);
    }

    private void person(
            Persona persona,
            @org.jspecify.annotations.Nullable PartnershipId place,
            @org.jspecify.annotations.Nullable Function function) {
        List<Person.Affiliation> at =
                place == null || function == null ? List.of() : Arrays.asList(new Person.Affiliation(place, function));
        people.add(new Person(persona.id(), persona.name(), persona.key() + "@voorbeeld.example", at), LONG_AGO);
    }
}
