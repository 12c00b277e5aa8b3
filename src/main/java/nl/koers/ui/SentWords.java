package nl.koers.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody typed and sent along with an act that could not be done: it stands on the page that says so, to copy,
/// so that no word is lost (R91).
public final class SentWords {
    /// Shorter is typed again as quickly as it is copied; a choice or a day is no text.
    private static final int FEW = 20;
    /// A password is never shown, and what was kept over logging in is on its way already.
    private static final Pattern HIDDEN = Pattern.compile("_.*|wachtwoord.*|bewaard.*|antwoord");

    private SentWords() {}

    /// Every long text of the form, and whatever else somebody needed more than a few words for.
    public static String of(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                    .filter(field -> !HIDDEN.matcher(field.getKey()).matches())
                    .flatMap(field -> Arrays.stream(field.getValue()))
                    .filter(it -> it.strip().length() > FEW && it.strip().matches("(?s).*\\s.*"))
                    .collect(Collectors.joining("\n\n"));
        } catch (IllegalStateException unread) {
            return ""; // far too large: nothing of it was read
        }
    }
}
