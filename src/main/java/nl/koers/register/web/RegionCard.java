package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipCards;
import nl.koers.register.Regions;
import nl.koers.ui.Dates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a partnership: the onderwijsregio's it belongs to.
@Component
@Order(250)
class RegionCard implements PartnershipCards {
    private final Regions regions;

    RegionCard(Regions regions) {
        this.regions = regions;
    }

    @Override
    public List<Card> of(Partnership partnership, Viewer viewer, LocalDate today) {
        var here = regions.ties(partnership.id()).stream()
                .filter(it -> it.holdsOn(today) && !partnership.isEnded())
                .toList();
        if (here.isEmpty()) {
            return List.of();
        }
        var act = here.size() == 1
                ? new Act(
                        plain("register.region.look"),
                        "/onderwijsregios/" + here.getFirst().region().id(),
                        false)
                : new Act(plain("register.region.look-all"), "/onderwijsregios", false);
        return List.of(new Card(
                plain("register.region.card"),
                here.stream()
                        .map(it -> plain("register.region.since", it.region().name(), Dates.longAgo(it.since())))
                        .toList(),
                act));
    }
}
