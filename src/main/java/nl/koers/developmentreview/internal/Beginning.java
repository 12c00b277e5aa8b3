package nl.koers.developmentreview.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.developmentreview.internal.Start.Window;
import nl.koers.register.Partnership;
import nl.koers.register.ReviewClock;
import org.jspecify.annotations.Nullable;

/// What recognition and earlier reviews of a partnership say about beginning another one (R02).
///
/// @param recognisedOn since when it is recognised; null while it is an aspirant, which is assessed instead
/// @param clock as the Platform set it after a merger or split; null where it counts by itself (R53)
/// @param earlier its reviews so far, those that were given up among them
public record Beginning(
        @Nullable LocalDate recognisedOn, @Nullable ReviewClock clock, List<? extends EarlierReview> earlier) {

    public Beginning(@Nullable LocalDate recognisedOn, List<? extends EarlierReview> earlier) {
        this(recognisedOn, null, earlier);
    }

    public static Beginning of(Partnership partnership, List<? extends EarlierReview> earlier) {
        return new Beginning(partnership.recognisedOn(), partnership.clock(), earlier);
    }

    /// Another one begins only after this one is final or given up.
    public Optional<EarlierReview> open() {
        return earlier.stream()
                .filter(EarlierReview::isOpen)
                .<EarlierReview>map(it -> it)
                .findFirst();
    }

    /// R02: how it would begin today; empty for a partnership that is not recognised on that day.
    public Optional<Start> start(LocalDate today, @Nullable Window window, Settings settings) {
        return Optional.ofNullable(recognisedOn)
                .filter(on -> !on.isAfter(today))
                .map(on -> clock != null
                                && lastHeldOn()
                                        .filter(held -> held.isAfter(clock.setOn()))
                                        .isEmpty()
                        ? Start.from(today, clock, window, settings)
                        : Start.of(today, on, lastHeldOn().orElse(null), window, settings));
    }

    /// R02: the clock counts from the last review day; a review that was given up before its day does not count.
    private Optional<LocalDate> lastHeldOn() {
        return earlier.stream().flatMap(it -> it.heldOn().stream()).max(LocalDate::compareTo);
    }
}
