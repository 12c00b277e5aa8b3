package nl.koers.matrix;

import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.DAAN;
import static nl.koers.demo.Personas.ELIF;
import static nl.koers.demo.Personas.HUGO;
import static nl.koers.demo.Personas.MARLEEN;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.TEUN;
import static nl.koers.demo.Personas.WOUT;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Persona;
import nl.koers.people.Function;
import nl.koers.people.Person.Affiliation;
import nl.koers.qualityculture.QualityCulture;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.RegionId;
import nl.koers.register.RegionKeeping;
import nl.koers.register.RegionSeat;
import nl.koers.register.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A partnership in a region, at work on its quality: with a round in which some answered, a step that someone owns,
/// and what is kept of it.
final class Elsewhere {
    /// What someone is to it, who need be nothing to a review.
    enum Person {
        WRITER(WOUT),
        ASKED(TEUN),
        ANSWERED(HUGO),
        STEP_OWNER(DAAN),
        REGION_LEAD(MARLEEN),
        COORDINATOR_OF_ANOTHER(MEES);

        final Persona persona;

        Person(Persona persona) {
            this.persona = persona;
        }
    }

    private static final List<Changes.Line> KINDS = Changes.of("elsewhere.txt", Person.values().length);
    static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final Dossiers.Tools tools;
    private final QualityCulture quality;
    private final JdbcClient db;
    private final PartnershipId here = PartnershipId.next();
    /// In no region.
    private final PartnershipId outside = PartnershipId.next();
    private final RegionId region = new RegionId(UUID.randomUUID());
    private final UUID round;
    private final UUID step;

    Elsewhere(Dossiers.Tools tools, QualityCulture quality, RegionKeeping regions, JdbcClient db) {
        this.tools = tools;
        this.quality = quality;
        this.db = db;
        tools.clock().moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
        Acting.as(Viewer.program("toets"), () -> tools.transaction().executeWithoutResult(_ -> peopled(regions)));
        round = as(NOOR, this::asked);
        as(TEUN, () -> answer("Nog niet af."));
        as(BRAM, () -> answer("Ik denk er nog over na."));
        as(HUGO, () -> answer("Ja, dit is wat nodig is.") && given());
        as(ELIF, () -> answer("Nee, eerst tijd.") && given());
        step = as(
                NOOR,
                () -> quality.step(
                        here, "OWN", null, "", "Elke starter een maatje", DAAN.id(), LocalDate.of(2027, 6, 18)));
    }

    private void peopled(RegionKeeping regions) {
        tools.partnerships().add(partnership(here, "Elders"));
        tools.partnerships().add(partnership(outside, "Buiten"));
        regions.add(region, "Regio Elders " + region);
        regions.tie(region, here, SINCE);
        tools.seats().give(MARLEEN.id(), RegionSeat.REGION_LEAD, region.value(), SINCE);
        tools.seats().give(NOOR.id(), PartnershipSeat.COORDINATOR, here.value(), SINCE);
        for (var persona : List.of(NOOR, WOUT, TEUN, HUGO, DAAN, BRAM, ELIF)) {
            tools.people().attach(persona.id(), new Affiliation(here, Function.SCHOOL_EDUCATOR), SINCE);
        }
    }

    private static Partnership partnership(PartnershipId id, String name) {
        return new Partnership(
                id, "Partnerschap " + name + " " + id, name, Set.of(Sector.PO), LocalDate.of(2020, 8, 1), "", Set.of());
    }

    private UUID asked() {
        quality.writer(here, WOUT.id());
        var asked = quality.ask(here, "OWN", "", "De startweek", "Zeg het gerust.", LocalDate.of(2027, 7, 1));
        quality.ask(here, asked, Set.of(TEUN.id(), HUGO.id(), BRAM.id(), ELIF.id()), "", null);
        return asked;
    }

    private boolean answer(String text) {
        quality.answer(here, round, "RIGHT", text, "QUALITATIVE", "Gehoord");
        return true;
    }

    private boolean given() {
        quality.handIn(here, round);
        return true;
    }

    private <T> T as(Persona persona, Supplier<T> act) {
        try {
            return Acting.call(
                    Viewer.person(persona.id(), persona.name(), tools.seats().of(persona.id())), act::get);
        } catch (Exception e) {
            throw new IllegalStateException(persona.name(), e);
        }
    }

    PartnershipId here() {
        return here;
    }

    RegionId region() {
        return region;
    }

    UUID round() {
        return round;
    }

    UUID step() {
        return step;
    }

    /// The partnership as the host of addresses, with its round and its step.
    Map<String, String> things() {
        return Map.of("host", here.toString(), "round", round.toString(), "step", step.toString());
    }

    String page(String rest) {
        return "/partnerschappen/" + here + rest;
    }

    String regionPage() {
        return "/onderwijsregios/" + region + "?jaar=2026-2027";
    }

    String roundPage() {
        return page("/vragen/" + round);
    }

    String stepPage() {
        return page("/stappen/" + step);
    }

    /// Changes what this person may read, or what not.
    ///
    /// @return the kinds of it
    Set<String> change(Person person, boolean readable) {
        var changed = new TreeSet<String>();
        KINDS.stream()
                .filter(kind -> kind.cells().get(1 + person.ordinal()).equals("o") == readable)
                .forEach(kind -> {
                    assertChanged(kind);
                    changed.add(kind.cells().getFirst());
                });
        return changed;
    }

    private void assertChanged(Changes.Line kind) {
        var word = "verborgen-" + kind.cells().getFirst() + "-" + UUID.randomUUID();
        var params = new HashMap<String, Object>(Map.of(
                "here",
                here.value(),
                "outside",
                outside.value(),
                "round",
                round,
                "step",
                step,
                "word",
                word,
                "fresh",
                Generators.timeBasedEpochRandomGenerator().generate()));
        List.of(NOOR, BRAM, ELIF, DAAN)
                .forEach(persona -> params.put(persona.key(), persona.id().value()));
        Acting.as(
                Viewer.program("toets"),
                () -> tools.transaction().executeWithoutResult(_ -> {
                    if (db.sql(kind.change()).params(params).update() == 0) {
                        throw new IllegalStateException(
                                "Nothing to leak of " + kind.cells().getFirst());
                    }
                }));
    }
}
