package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
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
        var kind = Hidden.load().kinds().getFirst();
        compare(lines, "OTHER search", other, "/zoeken?q=" + kind.mark(much), "/zoeken?q=" + kind.mark(NOWHERE));
        report(lines);
    }

    @Test
    @DisplayName("R90 · een lijst duurt even lang, of er veel verborgens bij komt of niet")
    void lists() {
        var dossier = Dossiers.own(Chapter.CONCEPT, tools);
        var visitors = List.of(Reader.OTHER, Reader.COORDINATOR);
        var asked = visitors.stream()
                .flatMap(reader -> {
                    var visitor = Visitor.of(reader, port);
                    return Stream.of("/mijn-werk", "/partnerschappen", "/zoeken?q=peer")
                            .map(page -> new Asked(reader, visitor, page));
                })
                .toList();
        for (int i = 0; i < 3; i++) {
            inTurn(asked); // a program that just started grows faster by itself
        }
        settled();
        var before = inTurn(asked);
        settled();
        var again = inTurn(asked);
        for (int i = 0; i < 30; i++) {
            fill(dossier);
        }
        settled();
        var after = inTurn(asked);
        var lines = new ArrayList<String>();
        for (int i = 0; i < asked.size(); i++) {
            var page = asked.get(i).reader() + " " + asked.get(i).page();
            System.out.printf("%s, nothing changed: %.2f apart%n", page, median(again[i]) - median(before[i]));
            add(lines, page, again[i], after[i], LIMIT_MS);
        }
        report(lines);
    }

    /// What the database does by itself within a minute: clear what is no more, and count what is there.
    private void settled() {
        db.sql("vacuum analyze").update();
    }

    private record Asked(Reader reader, Visitor visitor, String page) {}

    /// Each page once, and that again and again: what the machine does meanwhile falls on all alike.
    private static double[][] inTurn(List<Asked> asked) {
        var all = new double[asked.size()][TIMES];
        for (int i = 0; i < TIMES; i++) {
            for (int j = 0; j < asked.size(); j++) {
                var one = asked.get(j);
                all[j][i] = milliseconds(() -> one.visitor().get(one.page()));
            }
        }
        return all;
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
        var in = withoutTries(
                () -> anyone.post("/inloggen", Map.of("email", known, "wachtwoord", "iets anders dan dat")),
                () -> anyone.post("/inloggen", Map.of("email", unknown, "wachtwoord", "iets anders dan dat")));
        add(lines, "login, known beside unknown", in[0], in[1], Math.max(LIMIT_MS, PART * median(in[0])));
        var forgotten = withoutTries(
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

    /// Each without tries before it: how often one was wrong makes no difference here.
    private double[][] withoutTries(Runnable one, Runnable other) {
        return inTurn(
                one,
                other,
                () -> program(() -> {
                    db.sql("lock table people.tries in exclusive mode").update();
                    db.sql("delete from people.tries").update();
                }));
    }

    /// Both, now the one first and now the other: what a machine does every other time falls on both alike.
    private static double[][] inTurn(Runnable one, Runnable other, Runnable before) {
        var luck = new Random(1);
        var acts = List.of(one, other);
        var both = new double[2][TIMES];
        for (int i = -50; i < TIMES; i++) {
            int first = luck.nextInt(2);
            for (int which : new int[] {first, 1 - first}) {
                before.run();
                double took = milliseconds(acts.get(which));
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
        var both = inTurn(() -> visitor.get(one), () -> visitor.get(other), () -> {});
        add(lines, what, both[0], both[1], LIMIT_MS);
    }

    private static void add(List<String> lines, String what, double[] first, double[] second, double limit) {
        double difference = Math.abs(median(first) - median(second));
        var line = "%s: %.2f ms beside %.2f ms, %.2f apart%s"
                .formatted(what, median(first), median(second), difference, difference > limit ? " !" : "");
        System.out.println(line);
        lines.add(line);
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
