package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A measurement, not one of the tests that run each time: `./koers bench timing`. How long a page takes tells no more
/// than the page itself, whether what is hidden is there, is little or is much.
@KoersTest
@DisplayName("Aan de tijd is niets te zien")
class RefusalTiming {
    private static final double LIMIT_MS = 1.0;
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
        System.out.println(String.join("\n", lines));
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
            double a = milliseconds(visitor, one);
            double b = milliseconds(visitor, other);
            if (i >= 0) {
                first[i] = a;
                second[i] = b;
            }
        }
        double difference = Math.abs(median(first) - median(second));
        lines.add("%s: %.2f ms beside %.2f ms, %.2f apart%s"
                .formatted(what, median(first), median(second), difference, difference > LIMIT_MS ? " !" : ""));
    }

    private static double milliseconds(Visitor visitor, String path) {
        long begun = System.nanoTime();
        visitor.get(path);
        return (System.nanoTime() - begun) / 1_000_000.0;
    }

    private static double median(double[] all) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
