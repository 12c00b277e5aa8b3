package nl.koers.qualityculture.internal.questions;

import java.util.Arrays;
import java.util.Optional;

/// The four questions of a quality culture (R38, waarborg 4).
public enum Question {
    /// Do we do the right thing?
    RIGHT,
    /// How do we know?
    KNOWN,
    /// Do others agree?
    AGREED,
    /// What do we do with what we know?
    NEXT;

    public int number() {
        return ordinal() + 1;
    }

    public static Optional<Question> numbered(String number) {
        return Arrays.stream(values())
                .filter(it -> String.valueOf(it.number()).equals(number))
                .findFirst();
    }
}
