package nl.koers.developmentreview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the controllers of the OPR share: finding it by its address, its host's name, and the date of today.
@Component
class OprDesk {
    private final Oprs oprs;
    private final Partnerships partnerships;
    private final Clock clock;

    OprDesk(Oprs oprs, Partnerships partnerships, Clock clock) {
        this.oprs = oprs;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    Opr require(String id) {
        return oprs.require(idOf(id));
    }

    /// For an act that has to look at what was typed before it comes to its use case: who may not act hears nothing of
    /// that.
    @Transactional(readOnly = true)
    public void guard(String id, BiPredicate<Viewer, Opr> may) {
        NoSuchThing.unless(may.test(Acting.viewer(), require(id)));
    }

    static OprId idOf(String id) {
        try {
            return new OprId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }

    Partnership host(Opr opr) {
        return partnerships.require(opr.host());
    }

    OprHead head(Opr opr, Link... steps) {
        return OprHead.of(opr, host(opr), steps);
    }

    /// For a page that read all partnerships already.
    OprHead head(Opr opr, List<Partnership> all, Link... steps) {
        var host = all.stream().filter(it -> it.id().equals(opr.host())).findFirst();
        return OprHead.of(opr, host.orElseThrow(NoSuchThing::new), steps);
    }

    OprHead publicHead(Opr opr) {
        return OprHead.withoutPath(opr, host(opr));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
