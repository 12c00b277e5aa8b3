package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.List;
import nl.koers.register.Partner;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.internal.life.Content.Precondition;
import nl.koers.register.internal.partners.PartnerRows;
import org.springframework.stereotype.Component;

/// What NVAO and the inspectorate judged of an organisation goes along with it to the partnership that follows, with
/// its own day and source: nothing of it becomes unknown (R30, R53).
@Component
class Judgements {
    private final Entries entries;
    private final PartnerRows rows;

    Judgements(Entries entries, PartnerRows rows) {
        this.entries = entries;
        this.rows = rows;
    }

    private record Said(LocalDate on, Precondition what) {}

    void carry(List<Partnership> before, PartnershipId into, Partner partner) {
        before.stream()
                .flatMap(one -> said(one.id(), partner).stream())
                .distinct()
                .forEach(it -> entries.add(into, partner.id(), it.on(), it.what(), ""));
    }

    private List<Said> said(PartnershipId before, Partner partner) {
        var here = rows.of(before).list().stream()
                .filter(partner::isSame)
                .map(Partner::id)
                .toList();
        return here.isEmpty()
                ? List.of()
                : entries.of(before).standing().stream()
                        .filter(it -> it.content() instanceof Precondition && here.contains(it.subject()))
                        .map(it -> new Said(it.on(), (Precondition) it.content()))
                        .toList();
    }
}
