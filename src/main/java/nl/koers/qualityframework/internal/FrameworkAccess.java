package nl.koers.qualityframework.internal;

import nl.koers.access.SeatKind;
import nl.koers.access.Viewer;

/// Who makes and publishes versions: the Platform's editors. To anyone else a concept does not exist (R41, R90); what
/// was published anyone may read (R45).
public final class FrameworkAccess {
    private FrameworkAccess() {}

    /// The seat that a version is kept from.
    public enum Keeper implements SeatKind {
        PLATFORM
    }

    public static boolean mayKeep(Viewer viewer) {
        return viewer.isProgram() || viewer.sitsNationally(Keeper.PLATFORM);
    }
}
