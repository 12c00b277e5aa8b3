package nl.koers.developmentreview.internal.day;

import nl.koers.developmentreview.internal.Side;

/// What everyone on the road may know of steps 4 to 6; each mark has its day. The texts behind a mark stay private.
public enum Mark {
    /// The panel met before the review (R20).
    MET,
    /// The day was held (R05).
    HELD,
    HOST_REFLECTED,
    PANEL_REFLECTED,
    /// Panel and host looked back together (R63).
    DEBRIEFED;

    static Mark reflected(Side side) {
        return switch (side) {
            case HOST -> HOST_REFLECTED;
            case PANEL -> PANEL_REFLECTED;
        };
    }
}
