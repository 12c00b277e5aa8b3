package nl.koers.qualityframework.internal.file;

import java.util.List;
import nl.koers.ui.Words;

/// One thing that is wrong in a file, and on which line.
///
/// @param key of the sentence that says what is expected there
public record Fault(int line, String key, List<Object> facts) {
    static Fault of(int line, String key, Object... facts) {
        return new Fault(line, key, List.of(facts));
    }

    /// In the visitor's language.
    public String words() {
        return Words.plain(key, facts.toArray());
    }
}
