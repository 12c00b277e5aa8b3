package nl.koers.developmentreview.internal.day;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A side takes back a point that it has not brought in.
@Service
public class RemovingPoint {
    private final Oprs oprs;
    private final OwnPoints points;

    RemovingPoint(Oprs oprs, OwnPoints points) {
        this.oprs = oprs;
        this.points = points;
    }

    /// @param seen the mark of its words as they stood on the page; other words stay (R91)
    @Transactional
    public Decision remove(OprId id, UUID point, String seen) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        var side = DayAccess.sideOf(viewer, opr).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(DayAccess.mayReflectApart(viewer, opr, side));
        return points.find(id, point, side)
                .map(it -> it.mark().equals(seen) && points.remove(id, it) == 1
                        ? new Decision.Changed(opr.day())
                        : Decision.refused(DayRule.NOT_CHANGED_MEANWHILE))
                .orElseGet(() -> Decision.refused(DayRule.IS_STILL_THERE));
    }
}
