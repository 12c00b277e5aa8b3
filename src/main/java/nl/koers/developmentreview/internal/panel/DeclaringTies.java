package nl.koers.developmentreview.internal.panel;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A member declares other ties with the host, or that there are none (R34). Host and panel see what was declared.
@Service
public class DeclaringTies {
    private final Oprs oprs;
    private final DossierRecord record;

    DeclaringTies(Oprs oprs, DossierRecord record) {
        this.oprs = oprs;
        this.record = record;
    }

    /// @param ties in the member's own words; empty says that there are none
    @Transactional
    public void declare(OprId id, UUID member, String ties) {
        var opr = oprs.require(id);
        var who = opr.panel().member(member).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(PanelAccess.mayDeclareTies(Acting.viewer(), opr, who));
        oprs.save(opr.with(opr.panel().describing(member, it -> it.tied(ties.strip()))));
        record.noteNaming(id.value(), "TIES_DECLARED", who.name());
    }
}
