package nl.koers.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What stands around every page: who looks, where one can go, the language, the message that came along.
///
/// @param who the visitor's name as the head shows it; empty for someone who did not log in
/// @param person who that is, for what a script keeps on the device of this person; empty for nobody
/// @param today the date by the program's clock, which in the demonstration is not the date outside
public record Shell(
        String who,
        String person,
        String whoHref,
        List<Link> navigation,
        String here,
        Csrf csrf,
        boolean demonstration,
        LocalDate today,
        @Nullable Message message) {

    public record Link(String label, String href) {}

    /// Asked for only where a form stands: making a token begins a session, and who only reads needs none.
    public record Csrf(String name, Supplier<String> value) {
        public String token() {
            return value.get();
        }
    }

    public boolean signedIn() {
        return !who.isEmpty();
    }

    /// Whether the page is the one a link of the menu names, or lies under it: by its address, or by the way back to
    /// it. Null for any other.
    public @Nullable String current(Link link, List<Link> path) {
        if (here.equals(link.href())) {
            return "page";
        }
        boolean under = here.startsWith(link.href() + "/")
                || path.stream().anyMatch(step -> step.href().equals(link.href()));
        return under ? "true" : null;
    }

    /// The same page in the other language.
    public String otherLanguage() {
        return here + "?taal=" + (Words.inEnglish() ? "nl" : "en");
    }

    public String language() {
        return Words.inEnglish() ? "en" : "nl";
    }
}
