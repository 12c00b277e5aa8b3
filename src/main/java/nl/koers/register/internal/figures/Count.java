package nl.koers.register.internal.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How many: a number, a value that was masked (`<5`, `*`, `**`), or not known. A masked value is never zero (R55).
///
/// @param mask as the source has it; empty for a number and for what is not known
public record Count(@Nullable Integer number, String mask) {
    public static final Count UNKNOWN = new Count(null, "");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}|[1-9]\\d{0,2}[. \u00a0\u202f]\\d{3}");
    private static final Pattern OUTER = Pattern.compile("^[\\s\u00a0]+|[\\s\u00a0]+$");
    private static final int MOST = 100_000;

    public static Count of(int number) {
        return new Count(number, "");
    }

    /// Empty when it is none of these.
    public static Optional<Count> read(String typed) {
        var bare = OUTER.matcher(typed).replaceAll("").replaceFirst("^<[ \u00a0]+", "<");
        if (bare.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (bare.equals("<5") || bare.equals("*") || bare.equals("**")) {
            return Optional.of(new Count(null, bare));
        }
        if (!NUMBER.matcher(bare).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(bare.replaceAll("\\D", ""));
        return number > MOST ? Optional.empty() : Optional.of(of(number));
    }

    public boolean isMasked() {
        return !mask.isEmpty();
    }

    public boolean isKnown() {
        return number != null || isMasked();
    }

    /// As it is typed: "12", "<5", "".
    public String typed() {
        return number != null ? String.valueOf(number) : mask;
    }
}
