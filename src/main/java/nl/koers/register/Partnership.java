package nl.koers.register;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A partnership that trains teachers together.
///
/// @param shortName what people call it: "Noord"
/// @param recognisedOn since when it is recognised (erkend); null while it is an aspirant (R52)
/// @param profile what is characteristic in vision, image of the profession and goals, in its own words (R36)
/// @param themes keys of the themes its profile names
public record Partnership(
        PartnershipId id,
        String name,
        String shortName,
        Set<Sector> sectors,
        @Nullable LocalDate recognisedOn,
        String profile,
        Set<String> themes) {

    public boolean sharesSectorWith(Partnership other) {
        return sectors.stream().anyMatch(other.sectors::contains);
    }
}
