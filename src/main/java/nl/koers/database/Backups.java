package nl.koers.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koers.database.internal.backup.Errand;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A backup is made or put back by the program itself, without starting a room of it (ADR 0017).
///
/// Asked with `--koers.errand.backup=to:FILE` or `from:FILE`; what comes of it is one sentence and an exit code.
public final class Backups {
    private static final String ASKED = "--koers.errand.backup=";

    private Backups() {}

    public static boolean isAsked(String... args) {
        return Stream.of(args).anyMatch(it -> it.startsWith(ASKED));
    }

    /// @return the exit code: 0 when it was done
    public static int carryOut(String... args) {
        String[] errand = Stream.of(args)
                .filter(it -> it.startsWith(ASKED))
                .map(it -> it.substring(ASKED.length()).split(":", 2))
                .findFirst()
                .orElseThrow();
        Path file = Path.of(errand[1]);
        try (var context = new SpringApplicationBuilder(Errand.class)
                .web(WebApplicationType.NONE)
                .run(args)) {
            var work = context.getBean(Errand.class);
            System.out.println((errand[0].equals("to") ? work.backup(file, version()) : work.restore(file)) + ".");
            return 0;
        } catch (StartRefused e) {
            System.err.println(e.getMessage() + " " + e.wayOut());
        } catch (IOException | SQLException e) {
            System.err.println("Het is niet gelukt: " + e.getMessage());
        }
        return 1;
    }

    private static String version() {
        return Objects.requireNonNullElse(Backups.class.getPackage().getImplementationVersion(), "in ontwikkeling");
    }
}
