package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A program of its own with its own PostgreSQL, so that a test can kill it.
final class SeparateProgram {
    private SeparateProgram() {}

    static Process startedOn(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SeparateProgram.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Waits until the program has written something; answers the process id of its server.
    static long awaitWritten(Process program) throws IOException {
        return Long.parseLong(program.inputReader(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("written by "))
                .findFirst()
                .orElseThrow()
                .substring("written by ".length()));
    }

    static void main(String[] arguments) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), List.of(), false);
        EmbeddedPostgresTests.run(postgres, "create table kept as select 42 as answer");
        System.out.println("written by " + postgres.pid());
        Thread.currentThread().join();
    }
}
