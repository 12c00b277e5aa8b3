package nl.koers.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.koers.ui.Bilingual;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/// The themes a host chooses from and a profile names, from `themes.yaml`.
public final class Themes {
    public static final List<Theme> ALL = load();

    private Themes() {}

    public static boolean isKnown(String key) {
        return ALL.stream().anyMatch(theme -> theme.key().equals(key));
    }

    /// Those with these keys, in the order of the file.
    public static List<Theme> of(Collection<String> keys) {
        return ALL.stream().filter(theme -> keys.contains(theme.key())).toList();
    }

    private static List<Theme> load() {
        try (var in = new ClassPathResource("nl/koers/planning/themes.yaml").getInputStream()) {
            Map<String, List<Map<String, Object>>> file = new Yaml().load(in);
            return file.getOrDefault("themes", List.of()).stream()
                    .map(theme -> new Theme(String.valueOf(theme.get("key")), Bilingual.from(theme.get("name"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
