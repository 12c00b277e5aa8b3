package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.matrix.Visitor;
import nl.koers.register.internal.duo.DuoLayouts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A measurement, not one of the tests that run each time: `./koers bench register`. From the moment a file of six
/// thousand schools is sent until its differences are on the page.
@KoersTest
class RegisterRefreshing {
    private static final int SCHOOLS = 6_000;
    private static final long LIMIT_MS = 2_000;
    private static final int TIMES = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private Locations locations;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("R57 · zesduizend scholen bekeken binnen twee seconden")
    void previewed() throws IOException {
        var lines = new ArrayList<String>();
        var petra = Visitor.as("petra", port);
        var given = System.getProperty("koers.duo.file", "");
        var first = given.isEmpty()
                ? text(0).getBytes(DuoLayouts.WINDOWS)
                : withoutSome(Files.readAllBytes(Path.of(given)));
        assertThat(lasts(lines, "first file stored", () -> asProgram(first))).isPositive();
        lines.add("limit of a preview: " + LIMIT_MS + " ms");
        for (int time = 1; time <= TIMES; time++) {
            var file = given.isEmpty() ? text(time).getBytes(DuoLayouts.WINDOWS) : Files.readAllBytes(Path.of(given));
            long took = lasts(lines, "preview " + time, () -> {
                var sent = petra.upload("/register/duo", "lijst.csv", file, Map.of());
                assertThat(sent.statusCode()).isEqualTo(302);
                var page = petra.get(
                        sent.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]+", ""));
                assertThat(Jsoup.parse(page.body()).select(".koers-lede b").text())
                        .isNotEmpty();
                lines.add("  " + Jsoup.parse(page.body()).select(".koers-lede").text());
            });
            if (took > LIMIT_MS) {
                lines.add("  longer than " + LIMIT_MS + " ms!");
            }
        }
        System.out.println(String.join("\n", lines));
        assertThat(lines).noneMatch(line -> line.endsWith("!"));
    }

    /// Seventeen new, two gone, one in two hundred with another name: as between two editions of DUO.
    private static String text(int edition) {
        var numbers =
                IntStream.range(edition * 2, SCHOOLS + edition * 17).boxed().toList();
        return DuoLayouts.text(
                columns(),
                List.copyOf(numbers),
                it -> DuoLayouts.name(it) + (edition > 0 && it % 200 == edition ? " nieuw" : ""));
    }

    private static List<String> columns() {
        return List.of(DuoLayouts.text(DuoLayouts.Layout.PO, 0, String::valueOf)
                .strip()
                .split(";"));
    }

    /// As an earlier edition of a real file: one in four hundred rows was not there yet.
    private static byte[] withoutSome(byte[] file) {
        var lines = new String(file, DuoLayouts.WINDOWS).split("(?<=\n)");
        return IntStream.range(0, lines.length)
                .filter(it -> it % 400 != 399)
                .mapToObj(it -> lines[it])
                .collect(Collectors.joining())
                .getBytes(DuoLayouts.WINDOWS);
    }

    /// The demonstration's own schools make way.
    private void asProgram(byte[] file) {
        Acting.as(Viewer.program("meting"), () -> {
            transaction.executeWithoutResult(
                    _ -> db.sql("update register.location set gone_at = timestamptz '2027-06-01 09:00Z'")
                            .update());
            assertThat(locations.refresh("begin.csv", file)).isInstanceOf(Refresh.Outcome.Stored.class);
        });
    }

    private static long lasts(List<String> lines, String what, Runnable act) {
        long begun = System.nanoTime();
        act.run();
        long ms = (System.nanoTime() - begun) / 1_000_000;
        lines.add(what + ": " + ms + " ms");
        return ms;
    }
}
