package nl.koers.developmentreview.internal.documents;

import java.time.Instant;
import java.util.Map;

/// One time that the host placed its documents (R92).
///
/// @param number 1 for the first time
/// @param parts the parts of the reflection with the version that stood there
public record Placing(int number, Instant at, String byName, Map<String, Integer> parts) {
    /// Whether a part changed after it was placed.
    public boolean isOlderThan(String part, int version) {
        return parts.getOrDefault(part, 0) < version;
    }
}
