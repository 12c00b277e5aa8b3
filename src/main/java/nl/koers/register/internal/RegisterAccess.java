package nl.koers.register.internal;

import nl.koers.access.SeatKind;
import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.RegionId;
import nl.koers.register.RegionSeat;

/// Who may do what with a partnership. Its profile is public, and so are its name, status, partners and scope; it is
/// kept by its own coordinator. Status, name, merger and split are the Platform's (R52, R53).
public final class RegisterAccess {
    private RegisterAccess() {}

    /// Seats over the country, which the room of people gives.
    public enum Country implements SeatKind {
        PLATFORM,
        DUSI
    }

    /// R57: staff of the Platform refresh what everyone may read of DUO.
    public static boolean mayRefresh(Viewer viewer) {
        return viewer.isProgram() || viewer.sitsNationally(Country.PLATFORM);
    }

    public static boolean mayKeep(Viewer viewer, PartnershipId partnership) {
        return viewer.sitsIn(PartnershipSeat.COORDINATOR, partnership.value());
    }

    /// R52, R53.
    public static boolean mayRecord(Viewer viewer) {
        return viewer.isProgram() || viewer.sitsNationally(Country.PLATFORM);
    }

    /// R30, R49, R51: the own coordinator, and the Platform.
    public static boolean mayState(Viewer viewer, PartnershipId partnership) {
        return mayKeep(viewer, partnership) || mayRecord(viewer);
    }

    /// R02, R52: why a status was recorded and by whom, and the dates that follow from it. The database asks it once
    /// more of each entry.
    ///
    /// @param keeps of this partnership, or of one it became (R53)
    public static boolean mayReadGrounds(Viewer viewer, boolean keeps) {
        return keeps || mayRecord(viewer) || viewer.sitsNationally(Country.DUSI);
    }

    /// R30, R51, R56: agreement, preconditions, what is missing and the reasons to look again.
    public static boolean mayReadInside(Viewer viewer, boolean keeps) {
        return keeps || mayRecord(viewer);
    }

    /// R55, R99: figures of a partnership and how it contributes. Closed to others: what may be seen of them by anyone
    /// is the sum of the country.
    public static boolean mayReadFigures(Viewer viewer, PartnershipId partnership) {
        return mayReadFigures(viewer, mayKeep(viewer, partnership));
    }

    /// @param keeps of this partnership, or of one it became (R53)
    public static boolean mayReadFigures(Viewer viewer, boolean keeps) {
        return keeps || viewer.sitsNationally(Country.PLATFORM);
    }

    /// R58: what the partnerships that belong to this region have in house. The database asks it once more of each
    /// figure.
    public static boolean mayReadCapacity(Viewer viewer, RegionId region) {
        return viewer.sitsIn(RegionSeat.REGION_LEAD, region.value()) || viewer.sitsNationally(Country.PLATFORM);
    }
}
