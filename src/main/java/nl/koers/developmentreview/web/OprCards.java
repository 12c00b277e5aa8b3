package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Beginning;
import nl.koers.developmentreview.internal.EarlierReview;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards;
import nl.koers.ui.Dates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a partnership: its running peer review for who takes part in it, the way to begin one for its
/// coordinator.
@Component
@Order(10)
class OprCards implements PartnershipCards {
    private final Oprs oprs;

    OprCards(Oprs oprs) {
        this.oprs = oprs;
    }

    @Override
    public List<Card> of(Partnership partnership, Viewer viewer, LocalDate today) {
        if (!viewer.isSignedIn()) {
            return List.of();
        }
        var own = oprs.earlierOf(partnership.id()).stream()
                .filter(opr -> OprAccess.mayReadRoad(viewer, opr) || OprAccess.mayBegin(viewer, partnership.id()))
                .toList();
        var running = own.stream().filter(EarlierReview::isOpen).findFirst();
        return running.map(opr -> running(opr, viewer, partnership))
                .or(() -> begin(partnership, viewer, own, today))
                .map(List::of)
                .orElse(List.of());
    }

    private static Card running(EarlierReview opr, Viewer viewer, Partnership partnership) {
        boolean readable = OprAccess.mayReadRoad(viewer, opr);
        return new Card(
                plain("opr.card.title"),
                List.of(plain(
                        "opr.card.running",
                        Dates.plain(opr.start().on()),
                        Dates.plain(opr.start().dueOn()))),
                readable
                        ? new Act(plain("opr.card.open", OprHead.nameOf(opr, partnership)), "/opr/" + opr.id(), false)
                        : null);
    }

    private static Optional<Card> begin(
            Partnership partnership, Viewer viewer, List<? extends EarlierReview> own, LocalDate today) {
        if (!OprAccess.mayBegin(viewer, partnership.id()) || partnership.isEnded()) {
            return Optional.empty();
        }
        var start = Beginning.of(partnership, own).start(today, null, Settings.OF_2021);
        if (start.isEmpty()) {
            return Optional.of(new Card(plain("opr.card.title"), List.of(plain("opr.start.not-recognised")), null));
        }
        var due = start.get().dueOn();
        return Optional.of(new Card(
                plain("opr.card.title"),
                List.of(plain("opr.card.due", Dates.plain(due))),
                new Act(plain("opr.card.begin"), "/partnerschappen/" + partnership.id() + "/opr", true)));
    }
}
