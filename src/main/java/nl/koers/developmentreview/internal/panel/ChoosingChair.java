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

/// The visiting side chooses who coordinates; whoever did so before does no longer (R14).
@Service
public class ChoosingChair {
    private final Oprs oprs;
    private final DossierRecord record;

    ChoosingChair(Oprs oprs, DossierRecord record) {
        this.oprs = oprs;
        this.record = record;
    }

    @Transactional
    public void choose(OprId id, UUID member) {
        var opr = oprs.require(id);
        var who = opr.panel().member(member).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(PanelAccess.mayChooseChair(Acting.viewer(), opr, who));
        oprs.save(opr.with(opr.panel().chairing(member)));
        record.noteNaming(id.value(), "CHAIR_CHOSEN", who.name());
    }
}
