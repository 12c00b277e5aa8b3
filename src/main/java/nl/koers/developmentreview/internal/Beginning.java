package nl.koers.developmentreview.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.developmentreview.internal.Start.Window;
import org.jspecify.annotations.Nullable;

/// What recognition and earlier reviews of a partnership say about beginning another one (R02).
///
/// @param recognisedOn since when it is recognised; null while it is an aspirant, which is assessed instead
/// @param earlier its reviews so far, those that were given up among them
public record Beginning(@Nullable LocalDate recognisedOn, List<Opr> earlier) {

    /// Another one begins only after this one is final or given up.
    public Optional<Opr> open() {
        return earlier.stream()
                .filter(opr -> !opr.isGivenUp() && !opr.report().isFinal())
                .findFirst();
    }

    /// R02: how it would begin today; empty for a partnership that is not recognised on that day.
    public Optional<Start> start(LocalDate today, @Nullable Window window, Settings settings) {
        return Optional.ofNullable(recognisedOn)
                .filter(on -> !on.isAfter(today))
                .map(on -> Start.of(today, on, lastHeldOn().orElse(null), window, settings));
    }

    /// R02: the clock counts from the last review day; a review that was given up before its day does not count.
    private Optional<LocalDate> lastHeldOn() {
        return earlier.stream().flatMap(opr -> opr.day().heldOn().stream()).max(LocalDate::compareTo);
    }
}
