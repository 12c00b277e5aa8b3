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

/// The experience of a member is recorded, by that member or by the own coordinator (R35).
@Service
public class DescribingMember {
    private final Oprs oprs;
    private final DossierRecord record;

    DescribingMember(Oprs oprs, DossierRecord record) {
        this.oprs = oprs;
        this.record = record;
    }

    @Transactional
    public void describe(OprId id, UUID member, String training, String audits) {
        var opr = oprs.require(id);
        var who = opr.panel().member(member).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(PanelAccess.mayChangeMember(Acting.viewer(), opr, who));
        oprs.save(opr.with(opr.panel().describing(member, it -> it.experienced(training.strip(), audits.strip()))));
        record.noteNaming(id.value(), "EXPERIENCE_RECORDED", who.name());
    }
}
