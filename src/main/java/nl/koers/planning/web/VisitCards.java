package nl.koers.planning.web;

import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.planning.PlanningAccess;
import nl.koers.planning.Season;
import nl.koers.planning.Visits;
import nl.koers.planning.VisitsMade;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards;
import nl.koers.ui.Dates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a partnership, for its coordinators and the Platform: visits made, and whether it is willing to make
/// more (R05).
@Component
@Order(100)
class VisitCards implements PartnershipCards {
    private final Visits visits;

    VisitCards(Visits visits) {
        this.visits = visits;
    }

    @Override
    public List<Card> of(Partnership partnership, Viewer viewer, LocalDate today) {
        if (!PlanningAccess.mayReadVisits(viewer, partnership.id())) {
            return List.of();
        }
        var made = visits.inSixYears(partnership.id(), today);
        var six = new Card(
                plain("planning.six.title"),
                List.of(plain("planning.six.card")),
                new Act(plain("planning.six.look"), "/partnerschappen/" + partnership.id() + "/zes-jaar", false));
        return List.of(
                new Card(
                        plain("planning.card.title"),
                        List.of(
                                counted("planning.visits", made.different()),
                                plain("planning.visits.since", Dates.longAgo(made.since()), VisitsMade.NORM)),
                        new Act(
                                plain("planning.card.open", Season.of(today).next()),
                                "/partnerschappen/" + partnership.id() + "/bezoekbereid",
                                false)),
                six);
    }
}
