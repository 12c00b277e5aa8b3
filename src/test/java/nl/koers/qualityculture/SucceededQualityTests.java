package nl.koers.qualityculture;

import static nl.koers.demo.Personas.MEES;
import static nl.koers.ui.Words.counted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.matrix.Visitor;
import nl.koers.people.Person;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.ambition.AmbitionTexts;
import nl.koers.qualityculture.internal.ambition.KeepingAmbition;
import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.questions.Subject;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipLives;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("De kwaliteit van een partnerschap dat verderging in een ander")
class SucceededQualityTests extends QualityRoom {
    @LocalServerPort
    private int port;

    @Autowired
    private KeepingAmbition keeping;

    @Autowired
    private KeepingRound asking;

    @Autowired
    private AmbitionRows ambitions;

    @Autowired
    private RoundRows rounds;

    @Autowired
    private StepRows steps;

    @Autowired
    private EarlierWork along;

    @Autowired
    private AmbitionTexts texts;

    @Autowired
    private PartnershipLives lives;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName(
            "R53, R90 · wie later coördinator wordt van wat volgde, leest ambities, rondes, stappen en cijfers van toen en schrijft er niets in; een buitenstaander leest niets")
    void read_from_what_followed() throws Exception {
        var ambition = as(noor, () -> quality.ambition(here, "Samen leren", Set.of("W2"), true, false, null));
        as(noor, () -> {
            quality.write(here, ambition, "PROCESS", "Stap voor stap.");
            return true;
        });
        var round = round();
        as(bram, () -> answer(round, "Mijn eigen woorden."));
        as(bram, () -> handIn(round));
        as(noor, () -> asking.end(here, round, "We kiezen samen."));
        var step = as(noor, () -> quality.step(here, "ROUND", round, "De startweek", "Een open tafel", null, null));
        as(noor, () -> figure(here));
        var later = followedBy(followedBy(here));
        var anna = somebody();
        program(() -> seats.give(anna.id(), PartnershipSeat.COORDINATOR, later.value(), LONG_AGO));

        assertThat(as(anna, () -> ambitions.of(here))).hasSize(1);
        assertThat(as(anna, () -> texts.of(here)))
                .containsExactly(Map.entry(AmbitionPart.PROCESS.nameFor(ambition), "Stap voor stap."));
        assertThat(as(anna, () -> rounds.require(here, round)).handedIn()).isEqualTo(1);
        assertThat(as(anna, () -> steps.of(here))).hasSize(1);
        assertThat(as(anna, () -> figures(here))).isEqualTo(1);
        assertThat(said(anna, round)).as("an answer stays its writer's").isEmpty();
        assertThat(as(anna, () -> along.of(later, null)).stream()
                        .map(EarlierWork.Passage::title)
                        .toList())
                .containsExactly("Samen leren", "De startweek", "Een open tafel");
        assertThat(as(anna, () -> along.of(later, null)).get(1).text())
                .contains(counted("quality.along.round.answered", 1));

        refused(anna, () -> keeping.close(here, ambition, "Klaar."));
        refused(anna, () -> asking.withdraw(here, round, lotte.id()));
        refused(anna, () -> {
            quality.note(here, step, "LEFT", "Weg", null, null);
            return true;
        });
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> as(anna, () -> figure(here)));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        anna, () -> db.sql("""
                        insert into qualityculture.step_note (step_id, number, partnership_id, standing, text, owner_name, at, by_name)
                        values (?, 9, ?, 'LEFT', '', '', now(), '')""").param(step).param(here.value()).update()));

        var outsider = somebody();
        assertThat(as(outsider, () -> ambitions.of(here))).isEmpty();
        assertThat(as(outsider, () -> texts.of(here))).isEmpty();
        assertThat(as(outsider, () -> rounds.of(here))).isEmpty();
        assertThat(as(outsider, () -> steps.of(here))).isEmpty();
        assertThat(as(outsider, () -> figures(here))).isZero();
        assertThat(as(outsider, () -> along.of(later, null))).isEmpty();

        program(() -> seats.give(MEES.id(), PartnershipSeat.COORDINATOR, later.value(), LONG_AGO));
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + here;
        for (var it : List.of(
                "/ambities",
                "/ambities/" + ambition,
                "/vragen",
                "/vragen/" + round,
                "/stappen",
                "/stappen/" + step,
                "/cijfers")) {
            var shown = mees.get(page + it);
            assertThat(shown.statusCode()).as(it).isEqualTo(200);
            assertThat(Jsoup.parse(shown.body())
                            .select("main form[method=post], main a.koers-button")
                            .eachText())
                    .as(it)
                    .isEmpty();
        }
        assertThat(mees.get(page + "/vragen/" + round).body()).doesNotContain("Mijn eigen woorden");
        assertThat(mees.get(page + "/ambities/" + ambition).body()).contains("Stap voor stap.");
        assertThat(mees.get(page).body()).contains(page + "/ambities", page + "/cijfers");
        for (var it :
                List.of("/ambities/nieuw", "/vragen/nieuw", "/stappen/nieuw", "/ambities/" + ambition + "/wijzigen")) {
            assertThat(mees.get(page + it).statusCode()).as(it).isEqualTo(404);
        }
        program(() -> seats.end(MEES.id(), PartnershipSeat.COORDINATOR, later.value(), FAR));
        assertThat(Visitor.as("mees", port).get(page + "/ambities").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R53 · in een partnerschap dat verderging begint niets nieuws; wat er loopt wordt er afgemaakt")
    void nothing_new_begins() throws Exception {
        program(() -> seats.give(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), LONG_AGO));
        var ambition = as(noor, () -> quality.ambition(here, "Samen leren", Set.of("W2"), true, false, null));
        var step = as(noor, () -> quality.step(here, "OWN", null, "", "Een open tafel", null, null));
        var later = followedBy(here);
        refused(noor, () -> quality.ambition(here, "Nog een", Set.of(), true, false, null));
        refused(
                noor,
                () -> asking.open(here, UUID.randomUUID(), new Subject(Subject.Kind.OWN, "", "De startweek"), "", FAR));
        refused(noor, () -> quality.step(here, "OWN", null, "", "Nog een", null, null));
        var mees = Visitor.as("mees", port);
        var page = "/partnerschappen/" + here;
        for (var it : List.of("/ambities", "/ambities/" + ambition, "/vragen", "/stappen")) {
            assertThat(Jsoup.parse(mees.get(page + it).body())
                            .select("main a[href*=/nieuw]")
                            .eachText())
                    .as(it)
                    .isEmpty();
        }
        assertThat(mees.get(page + "/ambities/nieuw").statusCode()).isEqualTo(404);
        as(noor, () -> {
            quality.note(here, step, "EVALUATED", "Het hielp.", null, null);
            quality.close(here, ambition, "Klaar.");
            return true;
        });
        assertThat(as(noor, () -> ambitions.require(here, ambition)).isClosed()).isTrue();
        assertThat(as(noor, () -> steps.require(here, step)).isOpen()).isFalse();
        for (var it : List.of(here, later)) {
            program(() -> seats.end(MEES.id(), PartnershipSeat.COORDINATOR, it.value(), FAR));
        }
    }

    private void refused(Person person, Callable<?> act) {
        assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> as(person, act));
    }

    /// Someone who works nowhere in particular.
    private Person somebody() throws Exception {
        var id = PersonId.next();
        var person = new Person(id, "Iemand " + id, id + "@voorbeeld.example", List.of());
        program(() -> people.add(person, LONG_AGO));
        return person;
    }

    private PartnershipId followedBy(PartnershipId before) throws Exception {
        var other = PartnershipId.next();
        var into = PartnershipId.next();
        program(() -> {
            partnerships.add(new Partnership(other, "Ander " + other, "Ander", Set.of(Sector.PO), null, "", Set.of()));
            lives.merge(
                    into,
                    "Samen " + into,
                    "Samen",
                    List.of(before, other),
                    LocalDate.of(2026, 1, 5),
                    "Eén partnerschap.",
                    Standing.aspirant(LocalDate.of(2023, 8, 1), 2023),
                    LocalDate.of(2026, 1, 5),
                    "");
        });
        return into;
    }

    private int figure(PartnershipId partnership) {
        return db.sql("""
                insert into register.figure (id, partnership_id, school_year, sector, what, number, kept_at)
                values (?, ?, 2024, 'PO', 'HBO', 5, now())""").param(UUID.randomUUID()).param(partnership.value()).update();
    }

    private int figures(PartnershipId partnership) {
        return db.sql("select count(*) from register.figure where partnership_id = ?")
                .param(partnership.value())
                .query(Integer.class)
                .single();
    }
}
