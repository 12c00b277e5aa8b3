package nl.koers.developmentreview.internal.appointment;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.Side;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Host and panel's chair agree to one version of the content. When both did, it counts: it is kept as it is, and the
/// last day for the documents is set (R61, R33, R92).
@Service
public class AgreeingContent {
    private final Oprs oprs;
    private final AgreedProgrammes agreed;
    private final DossierRecord record;
    private final Clock clock;

    AgreeingContent(Oprs oprs, AgreedProgrammes agreed, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.agreed = agreed;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Reply agree(OprId id, int version) {
        var opr = oprs.require(id);
        var side = ProgrammeAccess.sideInContent(Acting.viewer(), opr).orElseThrow(NoSuchThing::new);
        var today = LocalDate.now(clock);
        var reply = opr.appointment().agree(side, version, Terms.of(opr, today));
        if (reply instanceof Reply.Changed(var after) && !after.equals(opr.appointment())) {
            record.note(
                    id.value(),
                    "CONTENT_AGREED",
                    side == Side.HOST ? "host " + version : "panel " + version,
                    keep(opr.with(after), today));
        }
        return reply;
    }

    /// The programme as it is from now on agreed; nothing while one side has still to agree.
    private Content[] keep(Opr opr, LocalDate today) {
        var timetable = opr.appointment().programme().timetable();
        if (opr.appointment().consent().counts() && timetable != null) {
            oprs.save(opr.with(opr.documents().due(timetable.documentsBy())));
            return new Content[] {agreed.keep(opr.id(), AgreedProgramme.of(opr, today))};
        }
        oprs.save(opr);
        return new Content[] {};
    }
}
