package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of the own partnership: the way to hand it over.
@Component
@Order(200)
class HandoverCard implements PartnershipCards {
    @Override
    public List<Card> of(Partnership partnership, Viewer viewer, LocalDate today) {
        return OprAccess.mayHandOver(viewer, partnership.id())
                ? List.of(new Card(
                        plain("opr.handover.title"),
                        List.of(plain("opr.handover.card")),
                        new Act(
                                plain("opr.handover.card-act"),
                                "/partnerschappen/" + partnership.id() + "/overdragen",
                                false)))
                : List.of();
    }
}
