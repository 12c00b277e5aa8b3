package nl.koers.register.internal.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partner;
import nl.koers.register.Partners.Need;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Entries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The coordinator names the penvoerder, or records that a partner left, from a day; R50 holds in between, on each day.
@Service
public class ChangingPartners {
    private final PartnerRows rows;
    private final Partnerships partnerships;
    private final Entries entries;
    private final DossierRecord record;
    private final Clock clock;

    ChangingPartners(PartnerRows rows, Partnerships partnerships, Entries entries, DossierRecord record, Clock clock) {
        this.partnerships = partnerships;
        this.rows = rows;
        this.entries = entries;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Done(String name) implements Outcome {}

        /// R50: the partnership cannot do without.
        record Needed(String name, List<Need> missed) implements Outcome {}

        /// What is still to come is recorded when it has come.
        record Ahead() implements Outcome {}

        /// Before this day it was no partner, or another was named penvoerder after it.
        record TooEarly(LocalDate from) implements Outcome {}

        record LeadsAlready(String name, LocalDate since) implements Outcome {}
    }

    /// @param on the first day without it
    @Transactional
    public Outcome end(PartnershipId partnership, UUID partner, LocalDate on) {
        var leaving = open(partnership, partner);
        if (on.isAfter(LocalDate.now(clock))) {
            return new Outcome.Ahead();
        }
        if (on.isBefore(leaving.since())) {
            return new Outcome.TooEarly(leaving.since());
        }
        var missed = entries.of(partnership).missedWithout(partner, on);
        if (!missed.isEmpty()) {
            return new Outcome.Needed(leaving.name(), missed);
        }
        rows.end(partnership, partner, on);
        record.note(partnership.value(), "PARTNER_LEFT", leaving.name());
        return new Outcome.Done(leaving.name());
    }

    /// @param on the first day on which it is penvoerder; of the penvoerder itself an earlier one than was recorded
    @Transactional
    public Outcome lead(PartnershipId partnership, UUID partner, LocalDate on) {
        var named = open(partnership, partner);
        if (on.isAfter(LocalDate.now(clock))) {
            return new Outcome.Ahead();
        }
        if (on.isBefore(named.since())) {
            return new Outcome.TooEarly(named.since());
        }
        var life = entries.of(partnership);
        var other = life.ledByAnother(partner).filter(on::isBefore);
        if (other.isPresent()) {
            return new Outcome.TooEarly(other.get());
        }
        var already = life.leads(partner).filter(it -> named.lead() && !on.isBefore(it));
        if (already.isPresent()) {
            return new Outcome.LeadsAlready(named.name(), already.get());
        }
        rows.lead(partnership, partner, on);
        record.note(partnership.value(), "LEAD_NAMED", named.name());
        return new Outcome.Done(named.name());
    }

    /// For one at a time. Of a partnership that ended, the partners stay as they were (R53).
    private Partner open(PartnershipId partnership, UUID partner) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), partnership));
        partnerships.lock(partnership);
        NoSuchThing.unless(!partnerships.require(partnership).isEnded());
        return rows.of(partnership).find(partner).orElseThrow(NoSuchThing::new);
    }
}
