package nl.koers.writing;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a writer's words were written on: version `version` of the text, or only what this writer handed in to it.
///
/// The second is for who types on while a save is under way, and so has not taken in what others wrote.
public record Ground(int version, boolean ownWords) {
    private static final Pattern TYPED = Pattern.compile("([0-9]{1,9})(e?)");

    /// Nothing was written yet.
    public static final Ground NOTHING = new Ground(0, false);

    public static Ground version(int number) {
        return new Ground(number, false);
    }

    /// As it came from a form or script; what is no version stands on nothing, so that nobody's words make way for it.
    public static Ground typed(String typed) {
        return Optional.of(TYPED.matcher(typed))
                .filter(it -> it.matches())
                .map(it ->
                        new Ground(Integer.parseInt(it.group(1)), !it.group(2).isEmpty()))
                .orElse(NOTHING);
    }

    @Override
    public String toString() {
        return version + (ownWords ? "e" : "");
    }
}
