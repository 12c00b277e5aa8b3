package nl.koers.developmentreview.internal.panel;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.record.DossierRecord;
import org.jspecify.annotations.Nullable;
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

    /// False when the other of the two recorded something since; then nothing changed (R91).
    ///
    /// @param seen the mark of the experience as it stood on the page; null when nobody looked at one
    @Transactional
    public boolean describe(OprId id, UUID member, String training, String audits, @Nullable String seen) {
        var opr = oprs.require(id);
        var who = opr.panel().member(member).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(PanelAccess.mayChangeMember(Acting.viewer(), opr, who));
        if (seen != null && !seen.equals(who.markOfExperience())) {
            return false;
        }
        oprs.save(opr.with(opr.panel().describing(member, it -> it.experienced(training.strip(), audits.strip()))));
        record.noteNaming(id.value(), "EXPERIENCE_RECORDED", who.name());
        return true;
    }
}
