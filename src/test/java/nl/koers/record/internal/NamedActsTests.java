package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koers.KoersTest;
import nl.koers.record.KeptNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class NamedActsTests {
    /// The rooms whose dossiers never close, with what their acts are called.
    private static final List<String> GO_ON = List.of("people", "register", "qualityframework", "qualityculture");

    @Autowired
    private List<KeptNames> rooms;

    @Test
    @DisplayName(
            "R93 · van elke handeling in een dossier dat nooit sluit, gaat de naam na de bewaartijd: geen enkele is vergeten")
    void the_name_goes_from_each_act() {
        var going = rooms.stream().flatMap(room -> room.acts().stream()).collect(Collectors.toSet());
        var told = new TreeSet<String>();
        for (var room : GO_ON) {
            words(room).stringPropertyNames().stream()
                    .filter(key -> key.matches("[a-z]+[.]act[.][A-Z_]+"))
                    .map(key -> key.replaceFirst(".*[.]", ""))
                    .forEach(told::add);
        }
        assertThat(told).hasSizeGreaterThan(70);
        assertThat(going).containsExactlyInAnyOrderElementsOf(told);
    }

    private static Properties words(String room) {
        var words = new Properties();
        try (var file = Objects.requireNonNull(
                NamedActsTests.class.getResourceAsStream("/nl/koers/" + room + "/messages.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
