package nl.koers.developmentreview.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.register.ThemeNames;
import nl.koers.ui.Bilingual;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/// Tells the register the names of the themes.
@Component
class PlanningThemes implements ThemeNames {
    private static final Map<String, Bilingual> ALL = load();

    @Override
    public Map<String, String> here() {
        var names = new LinkedHashMap<String, String>();
        ALL.forEach((key, name) -> names.put(key, name.here()));
        return names;
    }

    private static Map<String, Bilingual> load() {
        try (var in = new ClassPathResource("nl/koers/planning/themes.yaml").getInputStream()) {
            Map<String, List<Map<String, Object>>> file = new Yaml().load(in);
            var all = new LinkedHashMap<String, Bilingual>();
            file.getOrDefault("themes", List.of())
                    .forEach(theme -> all.put(String.valueOf(theme.get("key")), Bilingual.from(theme.get("name"))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
