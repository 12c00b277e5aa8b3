package nl.koers.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.koers.KoersApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the one who starts Koers sees when it may not start: one sentence with the way out, and nothing else.
class RefusedStartTests {
    @TempDir
    Path data;

    @Test
    void data_of_another_postgresql() throws Exception {
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
        assertThat(start("--server.port=0"))
                .isEqualTo(
                        "Koers start niet. De gegevens in " + data + "/postgres zijn van PostgreSQL 17, en deze Koers "
                                + "brengt PostgreSQL 18 mee. Start de Koers waarmee ze gemaakt zijn, of kies een andere map "
                                + "met KOERS_DATA=/pad/naar/map.\n");
    }

    @Test
    void a_port_that_is_taken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(start("--server.port=" + port, "--koers.database.settings=fsync=off"))
                    .isEqualTo("Koers start niet. Poort %d is al bezet door een ander programma. "
                            .concat("Kies een andere, bijvoorbeeld met KOERS_PORT=%d.\n")
                            .formatted(port, port + 1));
        }
    }

    @Test
    void an_address_that_is_no_postgresql() throws Exception {
        assertThat(start("--koers.database.url=mysql://ergens/koers"))
                .isEqualTo("Koers start niet. KOERS_DATABASE_URL wijst geen PostgreSQL aan. Schrijf hem als "
                        + "jdbc:postgresql://machine:5432/koers, en zet KOERS_DATABASE_USER en "
                        + "KOERS_DATABASE_PASSWORD.\n");
    }

    /// Answers all that it said; a refused start ends with code 1.
    private String start(String... settings) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var command = Stream.concat(
                Stream.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KoersApplication.class.getName(),
                        "--koers.data=" + data),
                Stream.of(settings));
        Process process =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isOne();
        return output;
    }
}
