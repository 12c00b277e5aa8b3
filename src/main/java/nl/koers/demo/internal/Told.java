package nl.koers.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.selfevaluation.IdentityField;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/// What the people of a told peer review write and plan, from a YAML file beside the words of this room.
public record Told(Map<String, Object> file) {

    /// @param name of the file, such as `noord`
    public static Told of(String name) {
        try (var in = new ClassPathResource("nl/koers/demo/" + name + ".yaml").getInputStream()) {
            return new Told(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return (String) Objects.requireNonNull(file.get(key), key);
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String key) {
        return (List<String>) Objects.requireNonNull(file.get(key), key);
    }

    @SuppressWarnings("unchecked")
    Map<String, String> reflection() {
        return (Map<String, String>) Objects.requireNonNull(file.get("reflection"));
    }

    @SuppressWarnings("unchecked")
    Map<IdentityField, String> identity() {
        var values = new EnumMap<IdentityField, String>(IdentityField.class);
        ((Map<String, Object>) Objects.requireNonNull(file.get("identity")))
                .forEach((field, value) -> values.put(IdentityField.valueOf(field), value.toString()));
        return values;
    }

    /// The parts of the day in their order, conversations and pauses.
    @SuppressWarnings("unchecked")
    List<Told> items() {
        return ((List<Map<String, Object>>) Objects.requireNonNull(file.get("day")))
                .stream().map(Told::new).toList();
    }

    /// Places in a list of the story, counted from 0, such as the members that lead a conversation.
    @SuppressWarnings("unchecked")
    List<Integer> places(String key) {
        return (List<Integer>) Objects.requireNonNull(file.get(key), key);
    }

    boolean has(String key) {
        return file.containsKey(key);
    }
}
