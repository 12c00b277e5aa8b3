package nl.koers.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/// What the people of a told peer review write, from a YAML file beside the words of this room.
public record ToldTexts(Map<String, Object> file) {

    /// The review of Noord, written with care.
    public static ToldTexts ofNoord() {
        try (var in = new ClassPathResource("nl/koers/demo/noord.yaml").getInputStream()) {
            return new ToldTexts(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, String> reflection() {
        return (Map<String, String>) java.util.Objects.requireNonNull(file.get("reflection"));
    }

    @SuppressWarnings("unchecked")
    String[] recommendations() {
        return ((List<String>) java.util.Objects.requireNonNull(file.get("recommendations"))).toArray(String[]::new);
    }

    String text(String key) {
        return String.valueOf(file.get(key));
    }
}
