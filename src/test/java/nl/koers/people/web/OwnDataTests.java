package nl.koers.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.matrix.Visitor;
import nl.koers.people.CorrectingName;
import nl.koers.people.CorrectingName.Outcome;
import nl.koers.people.People;
import nl.koers.people.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// Own data: all of it, and nobody else's.
@KoersTest
class OwnDataTests {
    @Autowired
    private OwnData own;

    @Autowired
    private CorrectingName correcting;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private OwnDataFile of(Persona persona) {
        var file = new AtomicReference<OwnDataFile>();
        Acting.as(
                Viewer.person(persona.id(), persona.name(), Set.of()),
                () -> transaction.executeWithoutResult(_ -> file.set(own.of(persona.id()))));
        return file.get();
    }

    @Test
    @DisplayName("R93 · someone sees the own seats with periods, acts, texts and what was opened")
    void everything() {
        var lotte = of(Personas.LOTTE);
        assertThat(lotte.name()).isEqualTo(Personas.LOTTE.name());
        assertThat(lotte.seats()).isNotEmpty().allMatch(seat -> !seat.since().isBefore(LocalDate.of(2019, 1, 1)));
        assertThat(lotte.acts()).isNotEmpty();
        assertThat(lotte.texts()).isNotEmpty();
        assertThat(lotte.opened()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    @DisplayName("R93 · both files go along as an attachment and name nobody else; without account there is nothing")
    void files() {
        var visitor = Visitor.as(Personas.LOTTE.key(), port);
        for (var kind : new String[] {"json", "html"}) {
            var answer = visitor.get("/mijn-gegevens/alles." + kind);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"koers-mijn-gegevens." + kind + "\"");
            assertThat(answer.body()).contains(Personas.LOTTE.name()).doesNotContain("samira@", "hugo@", "Fatma");
        }
        assertThat(Visitor.anyone(port).get("/mijn-gegevens/alles.json").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    @DisplayName("R93 · someone corrects the own name: one line, not empty, not endless")
    void name() {
        var id = PersonId.next();
        transaction.executeWithoutResult(_ -> people.add(
                new Person(id, "Jan Jnasen", id + "@voorbeeld.example", java.util.List.of()),
                LocalDate.of(2027, 1, 1)));
        Acting.as(Viewer.person(id, "Jan Jnasen", Set.of()), () -> {
            assertThat(correcting.correct("  \u202e \n ")).isEqualTo(new Outcome.Empty());
            assertThat(correcting.correct("x".repeat(121))).isEqualTo(new Outcome.TooLong());
            assertThat(people.require(id).name()).isEqualTo("Jan Jnasen");
            assertThat(correcting.correct(" Jan \n Jansen")).isEqualTo(new Outcome.Corrected("Jan Jansen"));
            assertThat(people.require(id).name()).isEqualTo("Jan Jansen");
        });
    }
}
