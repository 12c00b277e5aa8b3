package nl.koers.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.koers.access.PersonId;
import nl.koers.writing.Blocks;
import nl.koers.writing.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReflectionRuleTests {
    @Test
    @DisplayName("R16 · de woorden van alle delen samen tellen, andere teksten van het dossier niet")
    void words() {
        var reflection =
                new Reflection(Map.of("PAST", version(2_500), "STUDENTS", version(1_501), "REPORT", version(900)));
        assertThat(reflection.words()).isEqualTo(4_001);
    }

    @Test
    @DisplayName("R17 · een deel met alleen witte regels of leestekens is leeg")
    void empty() {
        var reflection = new Reflection(Map.of("PAST", version(0), "PRESENT", version(1)));
        assertThat(reflection.emptyParts())
                .extracting(ReflectionPart::key)
                .contains("PAST")
                .doesNotContain("PRESENT");
    }

    private static Version version(int words) {
        return new Version(
                1,
                "",
                new Blocks(List.of()),
                List.of(),
                Version.Origin.WRITTEN,
                words,
                "",
                Instant.EPOCH,
                PersonId.next(),
                "Samira");
    }
}
