package nl.koers.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Where people write, it is decided how their words are kept safe (ADR 0023): `textareas.txt` says it for each place.
class TextareaTests {
    private static final Path CHOSEN = Path.of("src/test/resources/nl/koers/shape/textareas.txt");
    private static final Pattern PLACE = Pattern.compile(
            "@template\\.writing\\.paper\\(|@template\\.ui\\.area\\(name = ([^,]+),|<textarea [^\n]*?(?: name=\"(\\$\\{[^}]*\\}|[^\"]*)\"|readonly)");

    @Test
    @DisplayName("R91 · van elk tekstvak is gekozen hoe de woorden bewaard worden")
    void each_place_is_chosen() {
        var found = new TreeMap<String, String>();
        for (var file : Sources.in("src/main/java", ".jte").files()) {
            file.find(PLACE).forEach(match -> {
                var name = match.group(1) != null
                        ? match.group(1)
                        : match.group(2) != null
                                ? match.group(2)
                                : match.group().endsWith("readonly") ? "readonly" : "paper";
                var place = file.path().toString().replace("src/main/java/nl/koers/", "") + " "
                        + name.replace("\"", "").replace(" ", "");
                found.put(place, kept(file.text(), match.start(), match.group()));
            });
        }
        var chosen = new TreeMap<String, String>();
        Sources.read(CHOSEN)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> {
                    var parts = line.strip().split("\\s+");
                    chosen.put(parts[0] + " " + parts[1], parts[2]);
                });
        assertThat(found).isEqualTo(chosen);
    }

    /// As the template does it: by `writing`, by the journal of the form around it, or not written in at all.
    private static String kept(String text, int at, String match) {
        if (match.startsWith("@template.writing")) {
            return "writing";
        }
        if (match.startsWith("<") && text.substring(at, text.indexOf('>', at)).contains(" readonly")) {
            return "shown";
        }
        var before = text.substring(0, at);
        int form = before.lastIndexOf("@template.ui.form(");
        boolean within = form >= 0 && before.indexOf("\n`)", form) < 0;
        if (!within) {
            return "apart";
        }
        var call = text.substring(form, text.indexOf('`', form));
        if (call.contains("method = \"get\"")) {
            return "apart";
        }
        return call.contains("keeps = true") ? "journal" : "nowhere";
    }
}
