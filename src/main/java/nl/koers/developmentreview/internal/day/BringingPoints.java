package nl.koers.developmentreview.internal.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A side brings the points it picked into the debrief; from now on both sides and the secretary read them (R63).
@Service
public class BringingPoints {
    private final Oprs oprs;
    private final OwnPoints points;
    private final DossierRecord record;
    private final Clock clock;

    BringingPoints(Oprs oprs, OwnPoints points, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.points = points;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Decision bring(OprId id, Set<UUID> picked) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        var side = DayAccess.sideOf(viewer, opr).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(DayAccess.mayReflectApart(viewer, opr, side));
        var own = points.of(id, side).stream()
                .filter(point -> picked.contains(point.id()))
                .toList();
        var decision = opr.day().bring(side, own, LocalDate.now(clock));
        if (decision instanceof Decision.Changed(var day)) {
            oprs.save(opr.with(day));
            record.note(id.value(), "POINTS_BROUGHT", side.name() + " " + own.size());
        }
        return decision;
    }
}
