package nl.koers.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.register.PartnershipCards;
import nl.koers.register.Partnerships;
import nl.koers.register.ThemeNames;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.duo.Links;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All partnerships, and the page of one: public, with more on it for who works there.
@Controller
class PartnershipsController {
    private final Partnerships partnerships;
    private final Links links;
    private final ThemeNames themes;
    private final List<PartnershipCards> rooms;
    private final StandMaker stands;
    private final Clock clock;

    PartnershipsController(
            Partnerships partnerships,
            Links links,
            ThemeNames themes,
            List<PartnershipCards> rooms,
            StandMaker stands,
            Clock clock) {
        this.stands = stands;
        this.partnerships = partnerships;
        this.links = links;
        this.themes = themes;
        this.rooms = rooms;
        this.clock = clock;
    }

    @GetMapping("/partnerschappen")
    @Transactional(readOnly = true)
    public String list(Model model) {
        model.addAttribute("page", new PartnershipsPage(partnerships.all()));
        return "register/web/partnerships";
    }

    @GetMapping("/partnerschappen/{id}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var partnership = partnerships.require(Addresses.partnership(id));
        var viewer = Acting.viewer();
        var today = LocalDate.now(clock);
        var stand = stands.of(partnership, viewer);
        model.addAttribute(
                "page",
                new PartnershipPage(
                        partnership,
                        stand,
                        stand.scope(),
                        partnerships.partners(partnership.id()),
                        links.known(partnership.id()),
                        themes.here().entrySet().stream()
                                .filter(theme -> partnership.themes().contains(theme.getKey()))
                                .map(java.util.Map.Entry::getValue)
                                .toList(),
                        rooms.stream()
                                .flatMap(room -> room.of(partnership, viewer, today).stream())
                                .toList(),
                        RegisterAccess.mayKeep(viewer, partnership.id()) && !partnership.isEnded()));
        return "register/web/partnership";
    }
}
