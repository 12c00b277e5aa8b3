package nl.koers.selfevaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.koers.access.NoSuchThing;
import nl.koers.ui.Bilingual;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/// The parts of the kritische reflectie, in reading order, from `reflection-parts.yaml`.
public final class ReflectionParts {
    public static final List<ReflectionPart> ALL = load();

    private ReflectionParts() {}

    public static ReflectionPart require(String key) {
        return ALL.stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow(NoSuchThing::new);
    }

    private static List<ReflectionPart> load() {
        try (var in = new ClassPathResource("nl/koers/selfevaluation/reflection-parts.yaml").getInputStream()) {
            Map<String, List<Map<String, Object>>> file = new Yaml().load(in);
            return file.getOrDefault("parts", List.of()).stream()
                    .map(ReflectionParts::part)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReflectionPart part(Map<String, Object> yaml) {
        return new ReflectionPart(
                String.valueOf(yaml.get("key")),
                Bilingual.from(yaml.get("title")),
                Bilingual.from(yaml.get("lede")),
                Bilingual.listFrom(yaml.get("questions")),
                (String) yaml.get("waarborg"),
                Boolean.TRUE.equals(yaml.get("students")));
    }
}
