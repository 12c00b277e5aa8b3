package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.demo.internal.Chapter;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.InvitationLinks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/// A measurement, not one of the tests that run each time: `./koers bench timing`. How long a page takes tells no more
/// than the page itself, whether what is hidden is there, is little or is much.
@KoersTest
@DisplayName("Aan de tijd is niets te zien")
class RefusalTiming {
    private static final double LIMIT_MS = 1.0;
    private static final double PART = 0.05;
    private static final int TIMES = Integer.getInteger("koers.times", 400);
    private static final String NOWHERE = "0193b3a0-0000-7000-8000-000000000000";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private People people;

    @Autowired
    private InvitationLinks invitations;

    @Test
    @DisplayName("R90 · bestaat niet en mag niet duren even lang, en meer verborgen maakt geen bladzijde langzamer")
    void medians() {
        var little = Dossiers.own(Chapter.CONCEPT, tools);
        var much = Dossiers.own(Chapter.CONCEPT, tools);
        for (int i = 0; i < 30; i++) {
            fill(much);
        }
        var lines = new ArrayList<String>();
        var other = Visitor.of(Reader.OTHER, port);
        for (var page : List.of("", "/documenten", "/verslag", "/panel", "/dag")) {
            compare(lines, "OTHER " + page, other, "/opr/" + much + page, "/opr/" + NOWHERE + page);
        }
        var coordinator = Visitor.of(Reader.COORDINATOR, port);
        for (var page : List.of("", "/documenten", "/panel", "/dag")) {
            compare(lines, "COORDINATOR " + page, coordinator, "/opr/" + much + page, "/opr/" + little + page);
        }
        var word = Hidden.load().kinds().getFirst().mark(much);
        compare(lines, "OTHER search", other, "/zoeken?q=" + word, "/zoeken?q=" + word.replace("verborgen", "nergens"));
        report(lines);
    }

    @Test
    @DisplayName("R90 · een lijst duurt even lang, of er veel verborgens bij komt of niet")
    void lists() {
        var dossier = Dossiers.own(Chapter.CONCEPT, tools);
        var visitors =
                Map.of("OTHER", Visitor.of(Reader.OTHER, port), "COORDINATOR", Visitor.of(Reader.COORDINATOR, port));
        var pages = List.of("/mijn-werk", "/partnerschappen", "/zoeken?q=peer");
        var before = new HashMap<String, double[]>();
        visitors.forEach((name, visitor) ->
                pages.forEach(page -> before.put(name + " " + page, times(TIMES, () -> visitor.get(page)))));
        for (int i = 0; i < 30; i++) {
            fill(dossier);
        }
        var lines = new ArrayList<String>();
        visitors.forEach((name, visitor) -> pages.forEach(page -> add(
                lines,
                name + " " + page,
                java.util.Objects.requireNonNull(before.get(name + " " + page)),
                times(TIMES, () -> visitor.get(page)),
                LIMIT_MS)));
        report(lines);
    }

    /// Checking a password takes long on purpose, and varies with what else the machine does: there the limit is a part
    /// of the time itself.
    @Test
    @DisplayName("R90 · aan de tijd is niet te zien wie een account heeft, of welke link er bijna een is")
    void accounts() {
        var known = account();
        var unknown = known.replace("bekend", "onbekend");
        var anyone = Visitor.anyone(port);
        var lines = new ArrayList<String>();
        var in = alternately(
                () -> anyone.post("/inloggen", Map.of("email", known, "wachtwoord", "iets anders dan dat")),
                () -> anyone.post("/inloggen", Map.of("email", unknown, "wachtwoord", "iets anders dan dat")));
        add(lines, "login, known beside unknown", in[0], in[1], Math.max(LIMIT_MS, PART * median(in[0])));
        var forgotten = alternately(
                () -> anyone.post("/inloggen/vergeten", Map.of("email", known)),
                () -> anyone.post("/inloggen/vergeten", Map.of("email", unknown)));
        add(lines, "forgotten, known beside unknown", forgotten[0], forgotten[1], LIMIT_MS);
        var made = secret();
        var almost = made.substring(0, made.length() - 1) + (made.endsWith("A") ? "B" : "A");
        compare(lines, "invitation, almost beside nonsense", anyone, "/uitnodiging/" + almost, "/uitnodiging/onzin");
        report(lines);
    }

    /// Somebody with a password.
    private String account() {
        var email = "bekend-" + UUID.randomUUID() + "@voorbeeld.example";
        var person = new Person(PersonId.next(), "Vera", email, List.of());
        var hash = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode("paard batterij lamp nietje");
        program(() -> {
            people.add(person, LocalDate.of(2027, 1, 1));
            db.sql("insert into people.password values (?, ?, timestamptz '2027-06-02 09:00Z')")
                    .param(person.id().value())
                    .param(hash)
                    .update();
        });
        return email;
    }

    /// Of an invitation that stands.
    private String secret() {
        var secret = InvitationLinks.newSecret();
        program(() ->
                invitations.keep(secret, Personas.PETRA.id(), NationalSeat.PLATFORM, null, "/mijn-werk", "Petra"));
        return secret;
    }

    private void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    /// One after the other, each without tries before it: how often one was wrong makes no difference here.
    private double[][] alternately(Runnable one, Runnable other) {
        var both = new double[2][TIMES];
        for (int i = -10; i < TIMES; i++) {
            for (int which = 0; which < 2; which++) {
                program(() -> db.sql("delete from people.tries").update());
                double took = milliseconds(which == 0 ? one : other);
                if (i >= 0) {
                    both[which][i] = took;
                }
            }
        }
        return both;
    }

    private static void report(List<String> lines) {
        assertThat(lines).noneMatch(line -> line.endsWith("!"));
    }

    private void fill(String dossier) {
        Acting.as(
                Viewer.program("toets"),
                () -> Hidden.load().kinds().stream()
                        .filter(kind -> kind.isHiddenFrom(Reader.COORDINATOR, Chapter.CONCEPT))
                        .forEach(kind -> transaction.executeWithoutResult(_ -> kind.change(dossier, db))));
    }

    private static void compare(List<String> lines, String what, Visitor visitor, String one, String other) {
        var first = new double[TIMES];
        var second = new double[TIMES];
        for (int i = -50; i < TIMES; i++) {
            double a = milliseconds(() -> visitor.get(one));
            double b = milliseconds(() -> visitor.get(other));
            if (i >= 0) {
                first[i] = a;
                second[i] = b;
            }
        }
        add(lines, what, first, second, LIMIT_MS);
    }

    private static void add(List<String> lines, String what, double[] first, double[] second, double limit) {
        double difference = Math.abs(median(first) - median(second));
        var line = "%s: %.2f ms beside %.2f ms, %.2f apart%s"
                .formatted(what, median(first), median(second), difference, difference > limit ? " !" : "");
        System.out.println(line);
        lines.add(line);
    }

    private static double[] times(int number, Runnable act) {
        var all = new double[number];
        for (int i = -50; i < number; i++) {
            double took = milliseconds(act);
            if (i >= 0) {
                all[i] = took;
            }
        }
        return all;
    }

    private static double milliseconds(Runnable act) {
        long begun = System.nanoTime();
        act.run();
        return (System.nanoTime() - begun) / 1_000_000.0;
    }

    private static double median(double[] all) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
