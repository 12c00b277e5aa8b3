package nl.koers.developmentreview.internal.day;

import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A side notes a point for the debrief, or changes one it has not brought in yet.
@Service
public class NotingPoint {
    private final Oprs oprs;
    private final OwnPoints points;

    NotingPoint(Oprs oprs, OwnPoints points) {
        this.oprs = oprs;
        this.points = points;
    }

    /// @param point the own point to change; null for a new one
    /// @param seen the mark of its words as they stood on the page; a colleague may have changed them since (R91)
    @Transactional
    public Decision note(OprId id, @Nullable UUID point, String text, String seen) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        var side = DayAccess.sideOf(viewer, opr).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(DayAccess.mayReflectApart(viewer, opr, side));
        var decision = Decision.of(
                List.of(
                        DayRule.DAY_IS_HELD.unless(opr.day().isHeld()),
                        DayRule.DEBRIEF_IS_OPEN.unless(!opr.day().isDebriefed()),
                        DayRule.HAS_WORDS.unless(!text.isBlank())),
                opr::day);
        if (decision instanceof Decision.Changed) {
            if (point != null) {
                return points.find(id, point, side)
                        .map(it -> it.mark().equals(seen) && points.change(id, it, text.strip()) == 1
                                ? decision
                                : Decision.refused(DayRule.NOT_CHANGED_MEANWHILE))
                        .orElseGet(() -> Decision.refused(DayRule.IS_STILL_THERE));
            }
            points.add(id, Point.of(side, text.strip()));
        }
        return decision;
    }
}
