package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import nl.koers.developmentreview.internal.Side;
import org.jspecify.annotations.Nullable;

/// Where the two sides stand on the content. Each change makes a new version; it counts when both agreed to the same
/// one (R61).
///
/// @param version number of the content as it is now; 0 while there is no programme
/// @param since the day of the last change
/// @param ready nothing stands in the way of agreeing to it
/// @param hostOn the day the host agreed to this version
/// @param panelOn the day the panel's chair agreed to this version
/// @param counted the last version to which both agreed; 0 when there is none
public record Consent(
        int version,
        @Nullable LocalDate since,
        boolean ready,
        @Nullable LocalDate hostOn,
        @Nullable LocalDate panelOn,
        int counted) {

    static Consent none() {
        return new Consent(0, null, false, null, null, 0);
    }

    public boolean counts() {
        return hostOn != null && panelOn != null;
    }

    public @Nullable LocalDate on(Side side) {
        return side == Side.HOST ? hostOn : panelOn;
    }

    /// A change asks both again.
    Consent next(LocalDate today) {
        return new Consent(version + 1, today, ready, null, null, counted);
    }

    Consent ready(boolean now) {
        return new Consent(version, since, now, hostOn, panelOn, counted);
    }

    Consent agreed(Side side, LocalDate today) {
        var host = side == Side.HOST && hostOn == null ? today : hostOn;
        var panel = side == Side.PANEL && panelOn == null ? today : panelOn;
        return new Consent(version, since, ready, host, panel, host != null && panel != null ? version : counted);
    }
}
