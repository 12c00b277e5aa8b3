package nl.koers.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// A room says of the letters it wrote, each time one is about to go, whether and where to. So what was taken back is
/// not told any more, and whoever has another address hears it there: at a first try, a later one, and when the
/// sender asks for it once more.
///
/// A letter no room answers for goes as it was written: one about a way to log in stays with the address of that day,
/// for whoever takes over an account changes the address first.
public interface BeforeSending {
    /// The first words of the facts it answers for.
    Set<String> kinds();

    /// Called as the program: before a first try begins, and within the transaction in which it goes.
    ///
    /// @return where it goes; empty when what it tells holds no longer
    Optional<String> to(Due letter);

    /// @param reader null for somebody without account
    record Due(String fact, String to, @Nullable PersonId reader) {
        public String kind() {
            return words().getFirst();
        }

        /// The words of the fact.
        public List<String> words() {
            return List.of(fact.split(" "));
        }
    }
}
