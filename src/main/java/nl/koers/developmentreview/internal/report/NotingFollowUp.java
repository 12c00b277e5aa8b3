package nl.koers.developmentreview.internal.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.report.FollowUp.Standing;
import nl.koers.record.DossierRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host notes what became of a recommendation (R39).
@Service
public class NotingFollowUp {
    private final Oprs oprs;
    private final FollowUpRows rows;
    private final DossierRecord record;
    private final Clock clock;

    NotingFollowUp(Oprs oprs, FollowUpRows rows, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    /// What the host fills in; owner and date may be missing, and then that is shown.
    public record Note(
            Standing standing,
            String text,
            String owner,
            @Nullable LocalDate dueOn) {}

    public enum Outcome {
        NOTED,
        NO_TEXT
    }

    @Transactional
    public Outcome note(OprId id, UUID recommendation, Note note) {
        var opr = oprs.require(id);
        NoSuchThing.unless(ReportAccess.mayFollowUp(Acting.viewer(), opr));
        var about = opr.day().recommendations().stream()
                .filter(it -> it.id().equals(recommendation))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        if (note.text().isBlank()) {
            return Outcome.NO_TEXT;
        }
        rows.add(
                id,
                recommendation,
                note.standing(),
                note.text().strip(),
                note.owner().strip(),
                note.dueOn(),
                clock.instant(),
                Acting.viewer());
        oprs.save(opr.with(opr.report().followedUp(FollowUpStanding.of(opr.day().recommendations(), rows.newest(id)))));
        record.note(id.value(), "FOLLOWED_UP", String.valueOf(about.number()));
        return Outcome.NOTED;
    }
}
