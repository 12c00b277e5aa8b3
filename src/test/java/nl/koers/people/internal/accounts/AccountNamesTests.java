package nl.koers.people.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.SecretLinks.Kind;
import nl.koers.record.KeptNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What stood around an account after it was over.
@KoersTest
class AccountNamesTests {
    private static final UUID SUBJECT = UUID.randomUUID();

    @Autowired
    private AccountNames names;

    @Autowired
    private InvitationLinks invitations;

    @Autowired
    private SecretLinks links;

    @Autowired
    private Passwords passwords;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final Person vera = someone("Vera");
    private final Person wim = someone("Wim");
    private final Person zoe = someone("Zoë");

    private static Person someone(String name) {
        return new Person(PersonId.next(), name, PersonId.next() + "@voorbeeld.example", List.of());
    }

    @Test
    @DisplayName(
            "R93 · na de bewaartijd gaat de naam van wie nergens meer zit en niet kan inloggen, en een dag eerder niet; wie nog zit of een account heeft, houdt hem")
    void persons() {
        tries(today -> {
            seats.end(vera.id(), NationalSeat.DUSI, SUBJECT, today);
            seats.end(wim.id(), NationalSeat.DUSI, SUBJECT, today);
            passwords.set(wim.id(), "x");
            names.forgetAtRest(today.minusDays(1));
            assertThat(people.require(vera.id())).isEqualTo(vera);
            names.forgetAtRest(today);
            var gone = people.require(vera.id());
            assertThat(gone.name()).isEqualTo(KeptNames.GONE);
            assertThat(gone.email()).isEqualTo(vera.id().toString());
            assertThat(people.findByEmail(vera.email())).isEmpty();
            assertThat(people.require(wim.id())).isEqualTo(wim);
            assertThat(people.require(zoe.id())).isEqualTo(zoe);
            assertThat(Personas.ALL)
                    .allSatisfy(it -> assertThat(people.require(it.id()).name()).isEqualTo(it.name()));
            assertThat(names.forgetAtRest(today)).isZero();
        });
    }

    @Test
    @DisplayName(
            "R93 · een uitnodiging gaat weg als haar plek lang over is; bij wie binnen is, gaat de naam van wie vroeg")
    void invitations() {
        tries(today -> {
            invite(vera);
            invite(wim);
            invite(zoe);
            seats.end(vera.id(), NationalSeat.DUSI, SUBJECT, today);
            passwords.set(wim.id(), "x");
            names.forgetAtRest(today.minusDays(1));
            assertThat(madeBy(vera)).containsExactly("Fatma");
            assertThat(madeBy(wim)).containsExactly("Fatma");
            names.forgetAtRest(today);
            assertThat(madeBy(vera)).isEmpty();
            assertThat(madeBy(wim)).containsExactly(KeptNames.GONE);
            assertThat(madeBy(zoe)).as("still has to come in").containsExactly("Fatma");
        });
    }

    @Test
    @DisplayName("R93 · een link naar een nieuw mailadres gaat weg als hij lang verlopen is")
    void addresses() {
        tries(today -> {
            links.make(Kind.NEW_ADDRESS, vera.id(), "nieuw@voorbeeld.example", Duration.ofDays(1));
            names.forgetAtRest(today);
            assertThat(addressesOf(vera)).containsExactly("nieuw@voorbeeld.example");
            names.forgetAtRest(today.plusDays(1));
            assertThat(addressesOf(vera)).isEmpty();
        });
    }

    private interface Deed {
        void on(LocalDate today);
    }

    /// As the program, with three who sit, in a transaction that is taken back.
    private void tries(Deed deed) {
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(all -> {
                    var today = LocalDate.now(clock);
                    for (var it : List.of(vera, wim, zoe)) {
                        people.add(it, today);
                        seats.give(it.id(), NationalSeat.DUSI, SUBJECT, today);
                    }
                    deed.on(today);
                    all.setRollbackOnly();
                }));
    }

    private void invite(Person person) {
        invitations.keep(SecretLinks.secret(), person.id(), NationalSeat.DUSI, SUBJECT, "/mijn-werk", "Fatma");
    }

    private List<String> madeBy(Person person) {
        return asked("select made_by from people.invitation where person_id = ?", person);
    }

    private List<String> addressesOf(Person person) {
        return asked("select address from people.link where person_id = ?", person);
    }

    private List<String> asked(String query, Person person) {
        return db.sql(query)
                .param(person.id().value())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }
}
