package nl.koers.register.internal.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Content.InductionLevel;
import nl.koers.register.internal.life.Content.Trajectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator or the Platform states what the partnership does, from today (R49).
@Service
public class StatingScope {
    private final Entries entries;
    private final Partnerships partnerships;
    private final DossierRecord record;
    private final Clock clock;

    StatingScope(Entries entries, Partnerships partnerships, DossierRecord record, Clock clock) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.record = record;
        this.clock = clock;
    }

    /// @param id of the form it came from, so that sending it twice states it once
    @Transactional
    public void state(
            UUID id,
            PartnershipId partnership,
            Set<Trajectory> trajectories,
            String professions,
            Set<InductionLevel> induction) {
        NoSuchThing.unless(RegisterAccess.mayState(Acting.viewer(), partnership));
        partnerships.lock(partnership);
        NoSuchThing.unless(!partnerships.require(partnership).isEnded());
        if (entries.has(id)) {
            return;
        }
        entries.restate(
                id,
                partnership,
                null,
                LocalDate.now(clock),
                new Content.Scope(trajectories, professions.strip(), induction));
        record.note(partnership.value(), "SCOPE_STATED", "");
    }
}
