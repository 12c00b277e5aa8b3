package nl.koers.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.matrix.Visitor;
import nl.koers.notifications.internal.CalendarAddress;
import nl.koers.people.CorrectingName;
import nl.koers.people.CorrectingName.Outcome;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.ProgramKeys;
import nl.koers.ui.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    private CalendarAddress calendar;

    @Autowired
    private ProgramKeys keys;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private OwnDataFile of(Persona persona) {
        return asked(persona, () -> own.whole(persona.id()));
    }

    private <T> T asked(Persona persona, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        Acting.as(
                Viewer.person(persona.id(), persona.name(), Set.of()),
                () -> transaction.executeWithoutResult(_ -> answer.set(Words.in("nl", question))));
        return answer.get();
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
    @DisplayName(
            "R93 · someone sees what was declared and chosen, that there is a calendar address, keys, sessions and letters")
    void facts() {
        asked(Personas.LOTTE, () -> calendar.renew(Personas.LOTTE.id()));
        keys.make(Personas.LOTTE.id(), "rooster", UUID.randomUUID());
        var lotte = of(Personas.LOTTE);
        assertThat(lotte.facts())
                .extracting(OwnDataFile.Fact::what)
                .contains(
                        "Je ervaring met Samen Opleiden",
                        "Je ervaring met audits",
                        "Je banden met het partnerschap",
                        "Taal van je mail",
                        "Adres van je agenda",
                        "Sleutel voor een programma: rooster");
        var declared = program(
                Personas.LOTTE,
                "select training from developmentreview.background where person_id = ? and training <> ''");
        assertThat(lotte.facts().stream()
                        .filter(it -> it.what().equals("Je ervaring met Samen Opleiden"))
                        .map(OwnDataFile.Fact::said))
                .containsExactlyInAnyOrderElementsOf(declared);
        assertThat(lotte.letters())
                .extracting(OwnDataFile.Letter::subject)
                .contains("Er is een sleutel voor een programma gemaakt in Koers");
        assertThat(asked(Personas.LOTTE, () -> own.of(Personas.LOTTE.id())).letters())
                .as("on the page in short")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R90, R93 · wie een mailadres overneemt, vindt de brieven van wie het eerder had niet, en krijgt de eigen over hetzelfde")
    void letters_are_of_a_person() {
        var address = PersonId.next() + "@voorbeeld.example";
        var before = PersonId.next();
        var fact = "TOETS " + before;
        asked(
                Personas.PETRA,
                () -> mailbox.post(new Letter(fact, before, true, address, "nl", "Van vroeger", "x", false, null)));
        assertThat(asked(
                        Personas.PETRA,
                        () -> mailbox.post(new Letter(
                                fact, Personas.LOTTE.id(), true, address, "nl", "Van Lotte", "x", false, null))))
                .as("about the same fact, at the same address")
                .isTrue();
        assertThat(asked(
                        Personas.PETRA,
                        () -> mailbox.post(new Letter(
                                fact,
                                Personas.LOTTE.id(),
                                true,
                                "ander@voorbeeld.example",
                                "nl",
                                "Nog eens",
                                "x",
                                false,
                                null))))
                .as("about one fact one letter")
                .isFalse();
        asked(
                Personas.PETRA,
                () -> mailbox.post(Letter.toAddress(
                        fact,
                        null,
                        people.find(Personas.LOTTE.id()).orElseThrow().name() + "@voorbeeld.example",
                        "nl",
                        "Aan een gast",
                        "x",
                        false)));
        assertThat(of(Personas.LOTTE).letters())
                .extracting(OwnDataFile.Letter::subject)
                .contains("Van Lotte")
                .doesNotContain("Van vroeger", "Aan een gast", "Nog eens");
    }

    @Test
    @DisplayName("R93 · the file holds the words one wrote, and not those of others in the same text")
    void words() {
        var samira = of(Personas.SAMIRA);
        var own = samira.texts().stream().flatMap(it -> it.words().stream()).toList();
        assertThat(own).isNotEmpty().isSubsetOf(program(Personas.SAMIRA, """
                select b.words from writing.version v,
                       unnest(string_to_array(v.text, e'\\n\\n'), v.block_since) as b (words, since)
                 where v.saved_by = ? and b.since = v.number
                union all select text from qualityculture.answer where person_id = ?"""));
        assertThat(Visitor.as(Personas.SAMIRA.key(), port)
                        .get("/mijn-gegevens/alles.json")
                        .body())
                .contains("\"words\"");
    }

    private List<String> program(Persona about, String query) {
        var found = new AtomicReference<List<String>>();
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> found.set(db.sql(query)
                        .params(Collections.nCopies(
                                (int) query.chars().filter(it -> it == '?').count(),
                                about.id().value()))
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .list())));
        return found.get();
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
                new Person(id, "Jan Jnasen", id + "@voorbeeld.example", List.of()), LocalDate.of(2027, 1, 1)));
        Acting.as(Viewer.person(id, "Jan Jnasen", Set.of()), () -> {
            assertThat(correcting.correct("  \u202e \n ")).isEqualTo(new Outcome.Empty());
            assertThat(correcting.correct("x".repeat(121))).isEqualTo(new Outcome.TooLong());
            assertThat(people.require(id).name()).isEqualTo("Jan Jnasen");
            assertThat(correcting.correct(" Jan \n Jansen")).isEqualTo(new Outcome.Corrected("Jan Jansen"));
            assertThat(people.require(id).name()).isEqualTo("Jan Jansen");
        });
    }
}
