package nl.koers.register.internal.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partners.Need;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The coordinator names the penvoerder, or records that a partner left; R50 holds in between.
@Service
public class ChangingPartners {
    private final PartnerRows rows;
    private final Partnerships partnerships;
    private final DossierRecord record;
    private final Clock clock;

    ChangingPartners(PartnerRows rows, Partnerships partnerships, DossierRecord record, Clock clock) {
        this.partnerships = partnerships;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Done(String name) implements Outcome {}

        /// R50: the partnership cannot do without.
        record Needed(String name, List<Need> missed) implements Outcome {}
    }

    @Transactional
    public Outcome end(PartnershipId partnership, UUID partner) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), partnership) && goesOn(partnership));
        var partners = rows.of(partnership);
        var leaving = partners.find(partner).orElseThrow(NoSuchThing::new);
        var missed = partners.missedWithout(partner);
        if (!missed.isEmpty()) {
            return new Outcome.Needed(leaving.name(), missed);
        }
        rows.end(partnership, partner, LocalDate.now(clock));
        record.note(partnership.value(), "PARTNER_LEFT", leaving.name());
        return new Outcome.Done(leaving.name());
    }

    @Transactional
    public Outcome lead(PartnershipId partnership, UUID partner) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), partnership) && goesOn(partnership));
        var named = rows.of(partnership).find(partner).orElseThrow(NoSuchThing::new);
        rows.lead(partnership, partner, LocalDate.now(clock));
        record.note(partnership.value(), "LEAD_NAMED", named.name());
        return new Outcome.Done(named.name());
    }

    /// Of one that ended, the partners stay as they were (R53).
    private boolean goesOn(PartnershipId partnership) {
        return !partnerships.require(partnership).isEnded();
    }
}
