package nl.koers.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation that takes part in a partnership now.
///
/// @param locationCode code of DUO for a school that is linked to its register; null when it is not
/// @param brin code of the institution, where one is known
/// @param lead penvoerder of the partnership (R50)
public record Partner(
        UUID id,
        PartnerKind kind,
        String name,
        @Nullable String locationCode,
        @Nullable String brin,
        boolean lead,
        LocalDate since) {

    /// The most precise code that is known; empty when there is none.
    public String code() {
        return locationCode != null ? locationCode : brin != null ? brin : "";
    }

    /// Whether both are the same organisation, whatever partnership they take part in.
    public boolean isSame(Partner other) {
        return locationCode != null && locationCode.equals(other.locationCode)
                || locationCode == null
                        && other.locationCode == null
                        && kind == other.kind
                        && name.equalsIgnoreCase(other.name);
    }

    /// The same, as penvoerder.
    public Partner leading() {
        return new Partner(id, kind, name, locationCode, brin, true, since);
    }

    /// The same, not as penvoerder.
    public Partner following() {
        return new Partner(id, kind, name, locationCode, brin, false, since);
    }
}
