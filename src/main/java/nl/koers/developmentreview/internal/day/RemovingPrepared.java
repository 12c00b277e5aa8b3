package nl.koers.developmentreview.internal.day;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A panel member takes an own remark or question away.
@Service
public class RemovingPrepared {
    private final Oprs oprs;
    private final Preparations preparations;

    RemovingPrepared(Oprs oprs, Preparations preparations) {
        this.oprs = oprs;
        this.preparations = preparations;
    }

    @Transactional
    public void remove(OprId id, UUID item) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(DayAccess.mayPrepare(viewer, oprs.require(id)));
        NoSuchThing.unless(preparations.remove(id, item, viewer.requirePerson()) == 1);
    }
}
