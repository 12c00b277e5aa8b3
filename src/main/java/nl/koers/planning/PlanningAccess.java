package nl.koers.planning;

import nl.koers.access.Viewer;
import nl.koers.people.NationalSeat;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;

/// Who may say and read what about visiting. Closed by default (R90).
public final class PlanningAccess {
    private PlanningAccess() {}

    public static boolean maySayWilling(Viewer viewer, PartnershipId partnership) {
        return viewer.sitsIn(PartnershipSeat.COORDINATOR, partnership.value());
    }

    /// The page with willingness and visits made: the partnership's own coordinators, and the Platform. The
    /// database asks it once more of each row; a host gets what its shortlist needs, and no row.
    public static boolean mayReadVisits(Viewer viewer, PartnershipId partnership) {
        return maySayWilling(viewer, partnership) || viewer.sitsNationally(NationalSeat.PLATFORM);
    }

    /// Who visited whom, over the country: the Platform.
    public static boolean mayReadAllVisits(Viewer viewer) {
        return viewer.sitsNationally(NationalSeat.PLATFORM);
    }
}
