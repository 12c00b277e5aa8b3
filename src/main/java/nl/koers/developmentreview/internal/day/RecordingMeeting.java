package nl.koers.developmentreview.internal.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The chair records that the panel met, on which day and with whom; also on the day of the review or later (R20).
@Service
public class RecordingMeeting {
    private final Oprs oprs;
    private final Preparations preparations;
    private final DossierRecord record;
    private final Clock clock;

    RecordingMeeting(Oprs oprs, Preparations preparations, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.preparations = preparations;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Decision record(OprId id, LocalDate on, Set<PersonId> present, String note) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DayAccess.mayRecordMeeting(Acting.viewer(), opr));
        var members = opr.panel().members().stream().map(Member::person).filter(present::contains);
        var meeting = new PanelMeeting(on, members.collect(Collectors.toUnmodifiableSet()), note.strip());
        var decision = opr.day().meet(meeting, Ground.of(opr), LocalDate.now(clock));
        if (decision instanceof Decision.Changed(var day)) {
            oprs.save(opr.with(day));
            preparations.keep(id, meeting);
            record.note(id.value(), "PANEL_MET", on.toString());
        }
        return decision;
    }
}
