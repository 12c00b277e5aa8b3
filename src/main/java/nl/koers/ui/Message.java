package nl.koers.ui;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A sentence that a page shows once after an act: what was done, or why it could not be.
public record Message(Kind kind, String key, List<String> facts) implements Serializable {
    public enum Kind {
        DONE,
        REFUSED
    }

    public static Message done(String key, Object... facts) {
        return new Message(Kind.DONE, key, strings(facts));
    }

    public static Message refused(String key, Object... facts) {
        return new Message(Kind.REFUSED, key, strings(facts));
    }

    /// Leaves the message for the page that the visitor is sent to.
    public void on(RedirectAttributes next) {
        next.addFlashAttribute("message", this);
    }

    public String words() {
        return Words.plain(key, facts.toArray());
    }

    private static List<String> strings(Object... facts) {
        return Arrays.stream(facts).map(String::valueOf).toList();
    }
}
