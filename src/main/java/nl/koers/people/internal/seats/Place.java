package nl.koers.people.internal.seats;

import java.util.UUID;
import nl.koers.access.SeatKind;
import nl.koers.access.Viewer;
import nl.koers.people.NationalSeat;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.RegionId;
import nl.koers.register.RegionSeat;
import org.jspecify.annotations.Nullable;

/// Where people get a seat: a partnership, that has coordinators, an onderwijsregio, that has a lead, or the country,
/// with staff of the Platform and of DUS-I.
///
/// @param subject null for the country
public record Place(SeatKind kind, @Nullable UUID subject) {
    /// The record of who sits over the country.
    public static final UUID COUNTRY = UUID.fromString("01930000-0000-7000-8000-00000000c0c0");

    public static Place of(PartnershipId partnership) {
        return new Place(PartnershipSeat.COORDINATOR, partnership.value());
    }

    public static Place of(RegionId region) {
        return new Place(RegionSeat.REGION_LEAD, region.value());
    }

    public static Place national(NationalSeat kind) {
        return new Place(kind, null);
    }

    /// As it stands in a row.
    static Place kept(String kind, @Nullable UUID subject) {
        if (subject == null) {
            return national(NationalSeat.valueOf(kind));
        }
        return kind.equals(RegionSeat.REGION_LEAD.name()) ? of(new RegionId(subject)) : of(new PartnershipId(subject));
    }

    public boolean isCountry() {
        return subject == null;
    }

    /// Null for a region and for the country.
    public @Nullable PartnershipId partnership() {
        return subject != null && kind == PartnershipSeat.COORDINATOR ? new PartnershipId(subject) : null;
    }

    /// Null for a partnership and for the country.
    public @Nullable RegionId region() {
        return subject != null && kind == RegionSeat.REGION_LEAD ? new RegionId(subject) : null;
    }

    public UUID dossier() {
        return subject == null ? COUNTRY : subject;
    }

    /// Where stands who sits there.
    public String path() {
        if (subject == null) {
            return kind == NationalSeat.DUSI ? "/mensen/dus-i" : "/mensen/platform";
        }
        return (region() == null ? "/partnerschappen/" : "/onderwijsregios/") + subject + "/mensen";
    }

    /// The Platform everywhere; coordinators ask a fellow coordinator themselves.
    public boolean mayInvite(Viewer viewer) {
        return mayEnd(viewer) || partnership() != null && subject != null && viewer.sitsIn(kind, subject);
    }

    public boolean mayEnd(Viewer viewer) {
        return viewer.sitsNationally(NationalSeat.PLATFORM);
    }
}
