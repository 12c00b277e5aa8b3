package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way to the figures, on the page of a partnership, for whoever may read them.
@Component
@Order(150)
class FiguresCard implements PartnershipCards {
    private final Partnerships partnerships;

    FiguresCard(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public List<Card> of(Partnership partnership, Viewer viewer, LocalDate today) {
        boolean keeps = partnership.isEnded()
                ? partnerships.keeps(viewer, partnership.id())
                : RegisterAccess.mayKeep(viewer, partnership.id());
        if (!RegisterAccess.mayReadFigures(viewer, keeps)) {
            return List.of();
        }
        return List.of(new Card(
                plain("register.figures"),
                List.of(plain("register.figures.card")),
                new Act(plain("register.figures.to"), Addresses.of(partnership.id()) + "/cijfers", false)));
    }
}
