package nl.koers.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InviteeTests {
    @ParameterizedTest(name = "R17 · een student als ‘{0}’")
    @ValueSource(
            strings = {
                "Daan de Vries <daan@school.nl>",
                "Daan de Vries, daan@school.nl",
                "Daan de Vries daan@school.nl",
                "\"Daan de Vries\" <daan@school.nl>;",
                "  Daan de Vries\t<daan@school.nl>,"
            })
    void understood(String line) {
        assertThat(Invitee.read(line).invitees()).containsExactly(new Invitee("Daan de Vries", "daan@school.nl"));
    }

    @Test
    @DisplayName("R17 · elke regel een student; wat geen naam met adres is, komt terug")
    void lines() {
        var read = Invitee.read("Daan <daan@school.nl>\r\n\r\nIlse\r\nmees@school.nl\r\nNoor <noor@school>\r\n");
        assertThat(read.invitees()).containsExactly(new Invitee("Daan", "daan@school.nl"));
        assertThat(read.wrong()).containsExactly("Ilse", "mees@school.nl", "Noor <noor@school>");
    }
}
