package nl.koers.developmentreview.internal.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.SeatKind;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.panel.PanelPeople;
import nl.koers.people.Function;
import nl.koers.people.Person;
import nl.koers.people.Person.Affiliation;
import nl.koers.planning.Shortlist;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;

/// Partnerships and people of the story: Rijn is host, Noord and Delta come, others could not.
final class Country {
    static final LocalDate RECOGNISED = LocalDate.of(2021, 11, 1);
    static final String THEME = "CURRICULUM_DESIGN";
    static final Partnership RIJN = partnership("Rijn", Set.of(Sector.PO));
    /// Another sector, no theme in common.
    static final Partnership NOORD = partnership("Noord", Set.of(Sector.VO));
    static final Partnership DELTA = partnership("Delta", Set.of(Sector.PO, Sector.VO), THEME);
    /// The theme, and no sector in common.
    static final Partnership MAAS = partnership("Maas", Set.of(Sector.MBO), THEME);
    /// The sector, and no theme in common.
    static final Partnership WAAL = partnership("Waal", Set.of(Sector.PO), "PROFILE");
    static final Partnership VECHT = partnership("Vecht", Set.of(Sector.PO), THEME);
    private static final List<Partnership> PARTNERSHIPS = List.of(RIJN, NOORD, DELTA, MAAS, WAAL, VECHT);

    static final Person SAMIRA = person("Samira", RIJN, Function.PROGRAMME_LEADER);
    static final Person SANNE = person("Sanne", RIJN, Function.COORDINATOR);
    static final Person FATMA = person("Fatma", RIJN, Function.TEACHER);
    static final Person WOUT = person("Wout", NOORD, Function.SCHOOL_LEADER);
    static final Person ELIF = person("Elif", NOORD, Function.SCHOOL_EDUCATOR);
    static final Person BRAM = person("Bram", NOORD, Function.STUDENT);
    static final Person MARIT = person("Marit", NOORD, Function.COORDINATOR);
    static final Person LOTTE = person("Lotte", DELTA, Function.INSTITUTE_EDUCATOR);
    static final Person HUGO = person("Hugo", DELTA, Function.WORKPLACE_MENTOR);
    static final Person ANOUK = person("Anouk", DELTA, Function.COORDINATOR);
    private static final List<Person> PEOPLE =
            List.of(SAMIRA, SANNE, FATMA, WOUT, ELIF, BRAM, MARIT, LOTTE, HUGO, ANOUK);

    private Country() {}

    /// Who works where today; these ones otherwise than at first.
    static PanelPeople people(Person... changed) {
        var now = Arrays.stream(changed).collect(Collectors.toMap(Person::id, it -> it));
        return new PanelPeople(
                RIJN.id(),
                PEOPLE.stream().map(it -> now.getOrDefault(it.id(), it)).toList(),
                Set.of(SAMIRA.id()));
    }

    static Person alsoAt(Person person, Partnership there) {
        var both = Stream.concat(
                        person.affiliations().stream(), Stream.of(new Affiliation(there.id(), Function.TEACHER)))
                .toList();
        return new Person(person.id(), person.name(), person.email(), both);
    }

    static Person onlyAt(Person person, Partnership there) {
        return new Person(
                person.id(), person.name(), person.email(), List.of(new Affiliation(there.id(), Function.TEACHER)));
    }

    /// R36: the real shortlist of Rijn on the theme of its review.
    static Shortlist shortlist(Opr opr) {
        return Shortlist.of(new Shortlist.Problem(
                RIJN,
                opr.panel().themes(),
                PARTNERSHIPS,
                Set.copyOf(opr.panel().visitors()),
                List.of(),
                List.of(),
                Map.of(),
                Map.of()));
    }

    static Viewer sitting(Person person, Opr opr, SeatKind... seats) {
        return Viewer.person(
                person.id(),
                person.name(),
                Arrays.stream(seats)
                        .map(kind -> Seat.in(kind, opr.id().value()))
                        .collect(Collectors.toSet()));
    }

    static String nameOf(PersonId id) {
        return PEOPLE.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    static String nameOf(PartnershipId id) {
        return PARTNERSHIPS.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .shortName();
    }

    private static Partnership partnership(String name, Set<Sector> sectors, String... themes) {
        return new Partnership(
                PartnershipId.next(), "Partnerschap " + name, name, sectors, RECOGNISED, "", Set.of(themes));
    }

    private static Person person(String name, Partnership there, Function function) {
        return new Person(
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                name,
                name + "@toets.example",
                List.of(new Affiliation(there.id(), function)));
    }
}
