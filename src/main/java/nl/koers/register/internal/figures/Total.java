package nl.koers.register.internal.figures;

import java.util.Collection;
import java.util.Objects;

/// A sum that says what it does not know: at least this many, besides so many values that are masked (R55).
///
/// @param numbers how many of the counts were a number
public record Total(int atLeast, int numbers, int masked) {
    public static Total of(Collection<Count> counts) {
        return new Total(
                counts.stream()
                        .map(Count::number)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                (int) counts.stream().filter(it -> it.number() != null).count(),
                (int) counts.stream().filter(Count::isMasked).count());
    }

    public boolean isKnown() {
        return numbers > 0 || masked > 0;
    }
}
