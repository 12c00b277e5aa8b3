package nl.koers.people.internal.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;

/// Passwords that leaked elsewhere and are tried first by whoever guesses. Where they come from stands in
/// `passwords-LICENSE.txt` beside them.
final class CommonPasswords {
    private static final Set<String> LONG = load("passwords-long.txt.gz");
    private static final Set<String> SHORT = load("passwords-short.txt.gz");

    private CommonPasswords() {}

    /// On a list, or a common one with something around it, or the same again and again.
    static boolean has(String password) {
        var small = password.toLowerCase(Locale.ROOT);
        var core = small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return LONG.contains(small)
                || SHORT.contains(small)
                || SHORT.contains(core)
                || SHORT.contains(once(small))
                || small.chars().distinct().count() < 5
                || isRow(small);
    }

    /// "welkomwelkom" is "welkom".
    private static String once(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            var part = text.substring(0, length);
            if (text.length() % length == 0
                    && part.repeat(text.length() / length).equals(text)) {
                return part;
            }
        }
        return text;
    }

    /// "abcdefghijkl", "321098765432".
    private static boolean isRow(String text) {
        int rows = 0;
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            rows += Math.abs(step) == 1 || Math.abs(step) == 9 ? 1 : 0;
        }
        return rows >= text.length() - 2;
    }

    private static Set<String> load(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ClassPathResource("nl/koers/people/" + file).getInputStream()),
                StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
