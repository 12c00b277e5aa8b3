package nl.koers.developmentreview.internal.appointment;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.record.DossierRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host changes one thing of the content. What was agreed about it before no longer counts (R61).
@Service
public class EditingProgramme {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    EditingProgramme(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    /// @param seen the mark of that thing when the page was drawn; null when nobody looked at a page
    @Transactional
    public Reply change(OprId id, ProgrammeChange change, @Nullable String seen) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ProgrammeAccess.mayMakeProgramme(Acting.viewer(), opr));
        var before = opr.appointment();
        if (seen != null && !seen.equals(change.markIn(before.programme()))) {
            return Reply.refused(TalkRule.NOT_CHANGED_MEANWHILE);
        }
        var reply = before.change(change, Terms.of(opr, LocalDate.now(clock)));
        if (reply instanceof Reply.Changed(var after) && !after.equals(before)) {
            oprs.save(opr.with(after));
            if (before.consent().hostOn() != null || before.consent().panelOn() != null) {
                record.note(
                        id.value(),
                        "CONTENT_REOPENED",
                        String.valueOf(after.consent().version()));
            }
        }
        return reply;
    }
}
