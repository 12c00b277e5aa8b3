package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.koers.KoersTest;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Het logboek van het programma")
class LogTests {
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R90 · wat iemand in een adres of veld zet, wordt geen regel van Koers zelf")
    void typed_words_stay_out(CapturedOutput log) {
        var host = Visitor.of(Reader.HOST, port);
        var typed = "een\nINFO nl.koers alles is gewist";
        var refused = host.post("/mijn-gegevens/sleutels", Map.of("naam", "agenda", "vorm", typed));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(log.getAll()).doesNotContain("alles is gewist");
    }
}
