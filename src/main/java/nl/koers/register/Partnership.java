package nl.koers.register;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A partnership that trains teachers together, as it is now.
///
/// @param shortName what people call it: "Noord"
/// @param standing its status and since when; null while that was not recorded (R52)
/// @param profile what is characteristic in vision, image of the profession and goals, in its own words (R36)
/// @param themes keys of the themes its profile names
/// @param clock null where the six years count from recognition or the last review day (R02)
/// @param endedOn since when it went on in others; null while it goes on itself (R53)
public record Partnership(
        PartnershipId id,
        String name,
        String shortName,
        Set<Sector> sectors,
        @Nullable Standing standing,
        String profile,
        Set<String> themes,
        @Nullable ReviewClock clock,
        @Nullable LocalDate endedOn) {

    /// One that goes on, recognised since this day; null while it is not.
    public Partnership(
            PartnershipId id,
            String name,
            String shortName,
            Set<Sector> sectors,
            @Nullable LocalDate recognisedOn,
            String profile,
            Set<String> themes) {
        this(
                id,
                name,
                shortName,
                sectors,
                recognisedOn == null ? null : Standing.recognised(recognisedOn),
                profile,
                themes,
                null,
                null);
    }

    /// Since when it is recognised (erkend); null while it is not (R52).
    public @Nullable LocalDate recognisedOn() {
        return standing != null && standing.status() == Status.RECOGNISED ? standing.since() : null;
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    public boolean sharesSectorWith(Partnership other) {
        return sectors.stream().anyMatch(other.sectors::contains);
    }
}
