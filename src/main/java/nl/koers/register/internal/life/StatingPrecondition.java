package nl.koers.register.internal.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partner;
import nl.koers.register.PartnerKind;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Content.Precondition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator or the Platform records what NVAO or the inspectorate judged, with day and source (R30).
@Service
public class StatingPrecondition {
    private final Entries entries;
    private final Partnerships partnerships;
    private final DossierRecord record;
    private final Clock clock;

    StatingPrecondition(Entries entries, Partnerships partnerships, DossierRecord record, Clock clock) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.record = record;
        this.clock = clock;
    }

    public enum Rule {
        OF_ONE_THAT_IS_JUDGED(asking -> Preconditions.asked(asking.partner.kind())), // R30
        NVAO_JUDGES_A_PROGRAMME(asking -> asking.partner.kind() != PartnerKind.TEACHER_EDUCATION
                || !asking.said.programme().isEmpty()), // R30
        HAS_A_SOURCE(asking -> !asking.said.source().isEmpty()), // R30
        NOT_AHEAD(asking -> !asking.on.isAfter(asking.today)); // R30

        private final Predicate<Asking> holds;

        Rule(Predicate<Asking> holds) {
            this.holds = holds;
        }

        public static List<Rule> brokenBy(Asking asking) {
            return Arrays.stream(values())
                    .filter(rule -> !rule.holds.test(asking))
                    .toList();
        }
    }

    public record Asking(Partner partner, Precondition said, LocalDate on, LocalDate today) {}

    /// @param id of the form it came from, so that sending it twice records it once
    /// @param on the day of the judgement
    /// @param corrects the judgement of this partner it takes the place of; null for one of its own
    /// @return the rules it does not keep to; empty: recorded
    @Transactional
    public List<Rule> state(
            UUID id,
            PartnershipId partnership,
            UUID partner,
            LocalDate on,
            Precondition said,
            @Nullable UUID corrects) {
        NoSuchThing.unless(RegisterAccess.mayState(Acting.viewer(), partnership));
        partnerships.lock(partnership);
        NoSuchThing.unless(!partnerships.require(partnership).isEnded());
        var judged = partnerships.partners(partnership).find(partner).orElseThrow(NoSuchThing::new);
        var plain = new Precondition(
                judged.kind() == PartnerKind.TEACHER_EDUCATION
                        ? said.programme().strip()
                        : "",
                said.verdict(),
                said.source().strip());
        var broken = Rule.brokenBy(new Asking(judged, plain, on, LocalDate.now(clock)));
        if (broken.isEmpty() && !entries.has(id)) {
            if (corrects == null) {
                entries.restate(id, partnership, partner, on, plain);
            } else {
                var wrong = entries.of(partnership)
                        .stands(corrects, Precondition.class)
                        .filter(it -> partner.equals(it.subject()))
                        .orElseThrow(NoSuchThing::new);
                entries.correct(id, wrong, on, plain);
            }
            record.note(partnership.value(), "PRECONDITION_STATED", judged.name());
        }
        return broken;
    }
}
