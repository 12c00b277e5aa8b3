package nl.koers.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.internal.Cast;
import nl.koers.demo.internal.Told;
import nl.koers.mail.Mailbox;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.Person.Affiliation;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.springframework.transaction.support.TransactionTemplate;

/// People for one peer review that nobody else plays in: three partnerships, the host's three, two coordinators
/// and a panel of five. Their names begin with a prefix, so that several companies can live in one database.
public final class Company {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /// What a company is made with.
    public record Tools(
            Partnerships partnerships, People people, Seats seats, Mailbox mailbox, TransactionTemplate transaction) {}

    public final PartnershipId host = PartnershipId.next();
    public final Persona anke;
    public final Persona boris;
    public final Persona carla;
    public final Persona dagmar;
    public final Persona evert;
    public final Persona fien;
    public final Persona gijs;
    public final Persona hilde;
    public final Persona ivo;
    public final Persona janna;

    private final PartnershipId first = PartnershipId.next();
    private final PartnershipId second = PartnershipId.next();
    private final String prefix;
    private final Tools tools;

    public Company(String prefix, Tools tools) {
        this.prefix = prefix;
        this.tools = tools;
        anke = persona("anke");
        boris = persona("boris");
        carla = persona("carla");
        dagmar = persona("dagmar");
        evert = persona("evert");
        fien = persona("fien");
        gijs = persona("gijs");
        hilde = persona("hilde");
        ivo = persona("ivo");
        janna = persona("janna");
        program(() -> {
            arrive();
            return true;
        });
    }

    private Persona persona(String name) {
        return Persona.of(prefix + name);
    }

    private void arrive() {
        place(host, "host", "STUDENT_VOICE", "GUIDANCE_CAPACITY");
        place(first, "een", "GUIDANCE_CAPACITY");
        place(second, "twee", themes());
        person(anke, host, Function.PROGRAMME_LEADER);
        person(boris, host, Function.STUDENT);
        person(carla, host, Function.COORDINATOR);
        person(dagmar, first, Function.PROGRAMME_LEADER);
        person(evert, first, Function.SCHOOL_LEADER);
        person(fien, first, Function.SCHOOL_EDUCATOR);
        person(gijs, first, Function.STUDENT);
        person(hilde, second, Function.PROGRAMME_LEADER);
        person(ivo, second, Function.INSTITUTE_EDUCATOR);
        person(janna, second, Function.WORKPLACE_MENTOR);
        tools.seats().give(anke.id(), PartnershipSeat.COORDINATOR, host.value(), LONG_AGO);
        tools.seats().give(dagmar.id(), PartnershipSeat.COORDINATOR, first.value(), LONG_AGO);
        tools.seats().give(hilde.id(), PartnershipSeat.COORDINATOR, second.value(), LONG_AGO);
        tools.people().speak(fien.id(), "en");
    }

    private void place(PartnershipId id, String name, String... themes) {
        var called = prefix + name;
        tools.partnerships()
                .add(new Partnership(
                        id,
                        "Partnerschap " + called,
                        called,
                        Set.of(Sector.PO),
                        LocalDate.of(2021, 8, 1),
                        "",
                        Set.of(themes)));
    }

    /// Those of the story that is told with them.
    private static String[] themes() {
        return ((List<?>) Objects.requireNonNull(Told.of("noord").file().get("themes")))
                .stream().map(String::valueOf).toArray(String[]::new);
    }

    private void person(Persona persona, PartnershipId at, Function function) {
        tools.people()
                .add(
                        new Person(
                                persona.id(), persona.name(), address(persona), List.of(new Affiliation(at, function))),
                        LONG_AGO);
    }

    public Cast cast(LocalDate day) {
        return new Cast(
                host,
                anke,
                boris,
                carla,
                new Cast.Visitor(first, dagmar),
                new Cast.Visitor(second, hilde),
                List.of(
                        new Cast.Member(evert, first, Function.SCHOOL_LEADER),
                        new Cast.Member(fien, first, Function.SCHOOL_EDUCATOR),
                        new Cast.Member(gijs, first, Function.STUDENT),
                        new Cast.Member(ivo, second, Function.INSTITUTE_EDUCATOR),
                        new Cast.Member(janna, second, Function.WORKPLACE_MENTOR)),
                day);
    }

    public List<Persona> all() {
        return List.of(anke, boris, carla, dagmar, evert, fien, gijs, hilde, ivo, janna);
    }

    public static String address(Persona persona) {
        return persona.key() + "@voorbeeld.example";
    }

    /// Without the prefix.
    public String name(Persona persona) {
        return persona.key().substring(prefix.length());
    }

    /// The newest first.
    public Stream<Mailbox.Received> letters(Persona persona) {
        return program(() -> tools.mailbox().of(address(persona), 500)).stream();
    }

    public <T> T as(Persona persona, Supplier<T> act) {
        return call(Viewer.person(persona.id(), persona.name(), tools.seats().of(persona.id())), act);
    }

    public <T> T program(Supplier<T> act) {
        return call(
                Viewer.program("toets"),
                () -> Objects.requireNonNull(tools.transaction().execute(_ -> act.get())));
    }

    private static <T> T call(Viewer viewer, Supplier<T> act) {
        return Acting.call(viewer, act::get);
    }
}
