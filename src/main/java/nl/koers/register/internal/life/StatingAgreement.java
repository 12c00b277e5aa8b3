package nl.koers.register.internal.life;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Content.Agreement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator or the Platform records the samenwerkingsovereenkomst (R51). A subject it leaves out is shown as
/// missing, never refused.
@Service
public class StatingAgreement {
    private final Entries entries;
    private final Partnerships partnerships;
    private final DossierRecord record;

    StatingAgreement(Entries entries, Partnerships partnerships, DossierRecord record) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.record = record;
    }

    public enum Rule {
        ENDS_AFTER_IT_BEGINS(it -> it.until() == null || it.until().isAfter(it.from())), // R51
        IN_THIS_TIME(it ->
                it.from().getYear() >= 1990 && (it.until() == null || it.until().getYear() < 2100));

        private final Predicate<Agreement> holds;

        Rule(Predicate<Agreement> holds) {
            this.holds = holds;
        }

        public static List<Rule> brokenBy(Agreement agreement) {
            return Arrays.stream(values())
                    .filter(rule -> !rule.holds.test(agreement))
                    .toList();
        }
    }

    /// @param id of the form it came from, so that sending it twice records it once
    /// @param corrects the agreement it takes the place of; null for one of its own
    /// @return the rules it does not keep to; empty: recorded
    @Transactional
    public List<Rule> state(UUID id, PartnershipId partnership, Agreement agreement, @Nullable UUID corrects) {
        NoSuchThing.unless(RegisterAccess.mayState(Acting.viewer(), partnership));
        partnerships.lock(partnership);
        NoSuchThing.unless(!partnerships.require(partnership).isEnded());
        var broken = Rule.brokenBy(agreement);
        if (broken.isEmpty() && !entries.has(id)) {
            if (corrects == null) {
                entries.restate(id, partnership, null, agreement.from(), agreement);
            } else {
                var wrong = entries.of(partnership)
                        .stands(corrects, Agreement.class)
                        .orElseThrow(NoSuchThing::new);
                entries.correct(id, wrong, agreement.from(), agreement);
            }
            record.note(
                    partnership.value(), "AGREEMENT_STATED", agreement.from().toString());
        }
        return broken;
    }
}
