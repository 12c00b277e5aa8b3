package nl.koers.people.internal.federation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A real Keycloak on this machine, from its published distribution (unpacked by the build in `target/keycloak`), with
/// the realm of `koers-realm.json`. Its port is known before it runs, because the settings of Koers name it.
public final class Keycloak {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path UNPACKED = Path.of("target/keycloak");
    private static final int PORT = freePort();

    private static @Nullable Process running;

    private Keycloak() {}

    public static String issuer() {
        return "http://localhost:" + PORT + "/realms/koers";
    }

    static synchronized void start() {
        if (running == null) {
            running = begin();
            Runtime.getRuntime().addShutdownHook(new Thread(Keycloak::stop));
            await();
        }
    }

    static synchronized void stop() {
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
            running.onExit().join();
            running = null;
        }
    }

    /// Its own script starts a second JVM to build itself first; what it built stays for the next run.
    private static Process begin() {
        try (var found = Files.list(UNPACKED);
                var realm = Keycloak.class.getResourceAsStream("/nl/koers/keycloak/koers-realm.json")) {
            var home = found.filter(it -> Files.isRegularFile(it.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Keycloak in " + UNPACKED));
            var imports = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    Objects.requireNonNull(realm),
                    imports.resolve("koers-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            var start = new ProcessBuilder(
                            "bash",
                            home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                            "start-dev",
                            "--db=dev-mem",
                            "--cache=local",
                            "--http-host=127.0.0.1",
                            "--http-port=" + PORT,
                            "--hostname=http://localhost:" + PORT,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("log.txt").toFile());
            var environment = start.environment();
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            environment.put("JAVA_OPTS_KC_HEAP", "-Xms256m -Xmx640m");
            environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            return start.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var http = HttpClient.newHttpClient();
        var ask = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        while (System.nanoTime() < until) {
            try {
                if (http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not there yet: nobody answers
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            pause();
            if (!Objects.requireNonNull(running).isAlive()) {
                throw new IllegalStateException("Keycloak stopped; see log.txt in " + UNPACKED);
            }
        }
        throw new IllegalStateException("Keycloak did not start within " + PATIENCE + "; see log.txt in " + UNPACKED);
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
