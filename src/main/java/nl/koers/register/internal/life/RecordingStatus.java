package nl.koers.register.internal.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import nl.koers.register.internal.RegisterAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The Platform records a change of status, or corrects one by a new entry; what was recorded stays (R52).
@Service
public class RecordingStatus {
    private final Entries entries;
    private final Partnerships partnerships;
    private final DossierRecord record;
    private final Clock clock;

    RecordingStatus(Entries entries, Partnerships partnerships, DossierRecord record, Clock clock) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Recorded() implements Outcome {}

        record Refused(List<StatusRule> broken) implements Outcome {}
    }

    /// @param id of the form it came from, so that sending it twice records it once
    /// @param cohort kept of an aspirant alone
    /// @param corrects the change it takes the place of; null for a new one
    @Transactional
    public Outcome record(
            UUID id,
            PartnershipId partnership,
            Status status,
            LocalDate on,
            @Nullable Integer cohort,
            String reason,
            @Nullable UUID corrects) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        partnerships.lock(partnership);
        var there = partnerships.require(partnership);
        if (entries.has(id)) {
            return new Outcome.Recorded();
        }
        var history = entries.of(partnership).statuses();
        boolean carriedOver = history.changes().stream().anyMatch(it -> it.id().equals(corrects) && it.carriedOver());
        NoSuchThing.unless(corrects == null
                || history.changes().stream().anyMatch(it -> it.id().equals(corrects)));
        var to = new Standing(status, on, status == Status.ASPIRANT ? cohort : null);
        var broken = StatusRule.brokenBy(new StatusRule.Asking(
                history,
                new StatusHistory.Change(id, to, carriedOver),
                corrects,
                reason,
                there.endedOn(),
                LocalDate.now(clock)));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        entries.add(id, partnership, null, on, new Content.Stands(status, to.cohort(), carriedOver), reason, corrects);
        entries.project(partnership);
        record.note(partnership.value(), corrects == null ? "STATUS_RECORDED" : "STATUS_CORRECTED", status + " " + on);
        return new Outcome.Recorded();
    }
}
