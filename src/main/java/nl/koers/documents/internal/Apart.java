package nl.koers.documents.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.koers.documents.FileKind;
import nl.koers.documents.FileText;
import nl.koers.documents.FileText.State;

/// Starts `TextOf` as a program of its own, with little memory, no settings of ours and a limit of time.
///
/// @param patience after which it is stopped
record Apart(Duration patience) {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    record Outcome(FileText text, String words) {
        static final Outcome NOT_READ = new Outcome(new FileText(State.NOT_READ, 0), "");
    }

    Outcome read(FileKind kind, Path file) throws IOException {
        Path said = Files.createTempFile("koers-", ".txt");
        try {
            var builder = new ProcessBuilder(command(kind, file))
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear(); // no address and password of the database
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.start();
            try {
                if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0)
                    return Outcome.NOT_READ;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } finally {
                process.destroyForcibly();
            }
            return outcome(Files.readString(said, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static Outcome outcome(String said) {
        int line = said.indexOf('\n');
        var head = said.substring(0, Math.max(line, 0)).split(" ");
        return head.length == 2
                ? new Outcome(new FileText(State.valueOf(head[0]), Integer.parseInt(head[1])), said.substring(line + 1))
                : Outcome.NOT_READ;
    }

    private static List<String> command(FileKind kind, Path file) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path")));
        // within the jar of Spring Boot the classes are reached through its own launcher
        words.addAll(
                isPacked()
                        ? List.of("-Dloader.main=" + TextOf.class.getName(), LAUNCHER)
                        : List.of(TextOf.class.getName()));
        words.addAll(List.of(kind.name(), file.toString()));
        return words;
    }

    private static boolean isPacked() {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
