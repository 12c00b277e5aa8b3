package nl.koers.developmentreview.internal.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Start;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import nl.koers.people.Function;
import nl.koers.people.Person;
import nl.koers.people.Person.Affiliation;
import nl.koers.register.PartnershipId;

/// What the tests of step 2 agree about: Rijn is host, Noord and Delta visit, and who works where.
final class Panels {
    static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    static final PartnershipId RIJN = PartnershipId.next();
    static final PartnershipId NOORD = PartnershipId.next();
    static final PartnershipId DELTA = PartnershipId.next();
    static final PartnershipId MAAS = PartnershipId.next();

    static final Person WOUT = person("Wout", NOORD, Function.SCHOOL_LEADER);
    static final Person ELIF = person("Elif", NOORD, Function.SCHOOL_EDUCATOR);
    static final Person BRAM = person("Bram", NOORD, Function.STUDENT);
    static final Person MARIT = person("Marit", NOORD, Function.COORDINATOR);
    static final Person LOTTE = person("Lotte", DELTA, Function.INSTITUTE_EDUCATOR);
    static final Person HUGO = person("Hugo", DELTA, Function.WORKPLACE_MENTOR);
    static final Person ANOUK = person("Anouk", DELTA, Function.COORDINATOR);
    static final Person SANNE = person("Sanne", RIJN, Function.COORDINATOR);
    static final Person SAMIRA = person("Samira", RIJN, Function.PROGRAMME_LEADER);
    private static final List<Person> ALL = List.of(WOUT, ELIF, BRAM, MARIT, LOTTE, HUGO, ANOUK, SANNE, SAMIRA);

    private Panels() {}

    static Opr rijn(Panel panel) {
        var recognised = LocalDate.of(2021, 8, 1);
        return Opr.begin(
                        OprId.next(),
                        RIJN,
                        Settings.OF_2021,
                        Start.of(LocalDate.of(2027, 5, 3), recognised, null, null, Settings.OF_2021))
                .with(panel);
    }

    /// Themes chosen, nobody asked yet.
    static Panel themed() {
        return Panel.none().choosing(Set.of("STUDENT_VOICE"), TODAY);
    }

    static Panel asked(Panel panel, VisitorPlace place, PartnershipId partnership) {
        return panel.inviting(place, partnership, "Kom je?", TODAY);
    }

    static Panel accepted(Panel panel, VisitorPlace place) {
        return panel.accepting(panel.at(place).orElseThrow().id(), TODAY);
    }

    /// Noord and Delta said yes.
    static Panel visited() {
        var first = accepted(asked(themed(), VisitorPlace.FIRST, NOORD), VisitorPlace.FIRST);
        return accepted(asked(first, VisitorPlace.SECOND, DELTA), VisitorPlace.SECOND);
    }

    static Panel with(Panel panel, Person... people) {
        for (var person : people) {
            var there = person.affiliations().getFirst();
            panel = panel.nominating(
                    there.partnership(), there.function(), Nominee.of(person.id(), person.name()), TODAY);
        }
        return panel;
    }

    static Panel chairedBy(Panel panel, Person person) {
        return panel.chairing(member(panel, person).id());
    }

    static Panel named(Panel panel, Person secretary) {
        return panel.naming(secretary.id(), secretary.name(), TODAY);
    }

    /// Noord sent three with Bram, Delta two, Wout chairs, Sanne is secretary: just enough.
    static Panel five() {
        return named(chairedBy(with(visited(), WOUT, ELIF, BRAM, LOTTE, HUGO), WOUT), SANNE);
    }

    static Member member(Panel panel, Person person) {
        return panel.members().stream()
                .filter(it -> it.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    static PanelPeople people() {
        return new PanelPeople(RIJN, ALL, Set.of(SAMIRA.id(), SANNE.id()));
    }

    /// The same people, but these ones as they are now.
    static PanelPeople people(Person... changed) {
        var all = new ArrayList<>(ALL);
        Arrays.stream(changed).forEach(now -> all.replaceAll(it -> it.id().equals(now.id()) ? now : it));
        return new PanelPeople(RIJN, all, Set.of(SAMIRA.id(), SANNE.id()));
    }

    static Person alsoIn(Person person, PartnershipId partnership, Function function) {
        var affiliations = new ArrayList<>(person.affiliations());
        affiliations.add(new Affiliation(partnership, function));
        return new Person(person.id(), person.name(), person.email(), affiliations);
    }

    static Person nowIn(Person person, PartnershipId partnership, Function function) {
        return new Person(person.id(), person.name(), person.email(), List.of(new Affiliation(partnership, function)));
    }

    private static Person person(String name, PartnershipId partnership, Function function) {
        return new Person(
                PersonId.next(), name, name + "@toets.example", List.of(new Affiliation(partnership, function)));
    }
}
