package nl.koers.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text of a data file in both languages of the house. Where nobody translated it, English readers get the Dutch
/// text, marked as Dutch.
///
/// @param nl empty when the text is not there yet
/// @param en empty when there is no translation
public record Bilingual(String nl, String en) {
    /// Not there yet.
    public static final Bilingual MISSING = new Bilingual("", "");

    /// From a `{nl: …, en: …}` of a YAML file; both must be there.
    public static Bilingual from(@Nullable Object yaml) {
        if (yaml instanceof Map<?, ?> map && map.get("nl") instanceof String nl && map.get("en") instanceof String en) {
            return new Bilingual(nl.strip(), en.strip());
        }
        throw new IllegalArgumentException("Not a text in Dutch (nl) and English (en): " + yaml);
    }

    /// From a list of such texts; an absent list is an empty one.
    public static List<Bilingual> listFrom(@Nullable Object yaml) {
        return yaml instanceof List<?> list ? list.stream().map(Bilingual::from).toList() : List.of();
    }

    /// In the visitor's language, if there is a translation.
    public String here() {
        return Words.inEnglish() && !en.isEmpty() ? en : nl;
    }

    /// For the attribute `lang`: null when the text is in the language of the page.
    public @Nullable String lang() {
        return Words.inEnglish() && en.isEmpty() && !nl.isEmpty() ? "nl" : null;
    }

    public boolean isMissing() {
        return nl.isEmpty();
    }
}
