package nl.koers.ui;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The words of all rooms, in the visitor's language: Dutch, or English.
///
/// Each room keeps its own `messages.properties` (Dutch) and `messages_en.properties`; keys read room.page.place.
/// Places for facts are `{0}`, `{1}`; an apostrophe is just an apostrophe. A key without a line shows as ⟦key⟧, and
/// a shape test fails.
public final class Words {
    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final Map<String, String> DUTCH = load("messages.properties");
    private static final Map<String, String> ENGLISH = load("messages_en.properties");
    private static final LocalizationSupport SUPPORT = Words::line;

    private Words() {}

    /// A line for a template: our words are trusted (they may hold markup), the facts put in are escaped.
    public static Content text(String key, Object... facts) {
        return SUPPORT.localize(key, facts);
    }

    /// The same line as plain characters, for a title, a mail or a record.
    public static String plain(String key, Object... facts) {
        var line = line(key);
        for (int i = 0; i < facts.length; i++) {
            line = line.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return line;
    }

    /// A counted thing: looks for `key.one` when there is exactly one, `key.none` when there is none and such a line
    /// exists, else `key.many`; the count is `{0}`.
    public static String counted(String key, int count) {
        if (count == 0 && current().containsKey(key + ".none")) {
            return plain(key + ".none", count);
        }
        return plain(key + (count == 1 ? ".one" : ".many"), count);
    }

    /// "4.000"
    public static String number(int number) {
        return String.format(locale(), "%,d", number);
    }

    /// "Over 12 dagen": the same words at the beginning of a line.
    public static String capital(String words) {
        if (words.startsWith("één")) {
            return "Eén" + words.substring(3);
        }
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
    }

    /// Words for someone who is not the visitor, in that person's language, such as in a mail.
    public static <T> T in(String language, Supplier<T> words) {
        var here = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try {
            return words.get();
        } finally {
            LocaleContextHolder.setLocaleContext(here);
        }
    }

    public static boolean knows(String key) {
        return current().containsKey(key);
    }

    public static boolean inEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    public static Locale locale() {
        return inEnglish() ? Locale.UK : Locale.forLanguageTag("nl-NL");
    }

    private static Map<String, String> current() {
        return inEnglish() ? ENGLISH : DUTCH;
    }

    private static String line(String key) {
        var line = current().get(key);
        if (line == null) {
            LOG.error("No words for {} in {}", key, locale());
            return "⟦" + key + "⟧";
        }
        return line;
    }

    private static Map<String, String> load(String file) {
        var all = new TreeMap<String, String>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:nl/koers/*/" + file)) {
                var room = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    room.load(reader);
                }
                room.forEach((key, line) -> {
                    if (all.put((String) key, (String) line) != null) {
                        throw new IllegalStateException("Two rooms have words for " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
