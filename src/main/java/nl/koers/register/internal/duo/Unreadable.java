package nl.koers.register.internal.duo;

import java.util.Arrays;

/// Leaves the reading of a file at the first thing that is wrong.
final class Unreadable extends Exception {
    private final transient DuoFile.Reading.Refused refused;

    Unreadable(String key, long line, Object... facts) {
        super(key, null, false, false);
        refused = new DuoFile.Reading.Refused(
                key, line, Arrays.stream(facts).map(String::valueOf).toList());
    }

    DuoFile.Reading.Refused refused() {
        return refused;
    }
}
