package nl.koers.qualityframework.web;

import java.util.List;
import nl.koers.ui.Bilingual;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// A form as it was typed, field by field; a field can come more than once.
public record Sheet(MultiValueMap<String, String> fields) {
    static Sheet empty() {
        return new Sheet(new LinkedMultiValueMap<>());
    }

    Sheet with(String name, String value) {
        fields.add(name, value);
        return this;
    }

    Sheet with(String name, Bilingual value) {
        return with(name + "-nl", value.nl()).with(name + "-en", value.en());
    }

    Sheet instead(String name, String value) {
        fields.set(name, value);
        return this;
    }

    public String one(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(it -> it.replace("\r\n", "\n").strip())
                .toList();
    }

    /// The nth field of a name that comes more than once.
    public String nth(String name, int number) {
        var all = all(name);
        return number < all.size() ? all.get(number) : "";
    }

    public Bilingual bilingual(String name) {
        return new Bilingual(one(name + "-nl"), one(name + "-en"));
    }

    public Bilingual bilingual(String name, int number) {
        return new Bilingual(nth(name + "-nl", number), nth(name + "-en", number));
    }

    /// How many rows were sent of something that repeats.
    public int rows(String name) {
        return all(name + "-nl").size();
    }
}
