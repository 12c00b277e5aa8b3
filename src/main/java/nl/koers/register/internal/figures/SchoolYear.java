package nl.koers.register.internal.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/// From August to July: "2026-2027".
public record SchoolYear(int begins) implements Comparable<SchoolYear> {
    private static final int FIRST = 2010;
    private static final int LAST = 2060;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(\\s*[-/–]\\s*(\\d{4}|\\d{2}))?");

    public static SchoolYear at(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /// "2026-2027", "2026/27" or "2026"; empty for anything else.
    public static Optional<SchoolYear> read(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int begins = Integer.parseInt(match.group(1));
        var ends = match.group(3);
        boolean next = ends == null
                || (ends.length() == 4 ? Integer.parseInt(ends) : begins / 100 * 100 + Integer.parseInt(ends))
                        == begins + 1;
        return next && begins >= FIRST && begins < LAST ? Optional.of(new SchoolYear(begins)) : Optional.empty();
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(begins, other.begins);
    }

    @Override
    public String toString() {
        return begins + "-" + (begins + 1);
    }
}
