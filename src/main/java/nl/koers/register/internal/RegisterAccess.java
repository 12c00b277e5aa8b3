package nl.koers.register.internal;

import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;

/// Who may do what with a partnership. Its profile is public, and so is who takes part; it is kept by its own
/// coordinator.
public final class RegisterAccess {
    private RegisterAccess() {}

    public static boolean mayKeep(Viewer viewer, PartnershipId partnership) {
        return viewer.sitsIn(PartnershipSeat.COORDINATOR, partnership.value());
    }
}
