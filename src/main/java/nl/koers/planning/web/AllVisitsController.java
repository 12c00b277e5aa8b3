package nl.koers.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.planning.PlanningAccess;
import nl.koers.planning.Visit;
import nl.koers.planning.Visits;
import nl.koers.planning.VisitsMade;
import nl.koers.planning.web.VisitsDrawing.Line;
import nl.koers.planning.web.VisitsDrawing.Place;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// For the Platform: who visited whom in six years (R05).
@Controller
class AllVisitsController {
    private final Partnerships partnerships;
    private final Visits visits;
    private final Clock clock;

    AllVisitsController(Partnerships partnerships, Visits visits, Clock clock) {
        this.partnerships = partnerships;
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping("/landelijk/bezoeken")
    @Transactional(readOnly = true)
    public String show(Model model) {
        NoSuchThing.unless(PlanningAccess.mayReadAllVisits(Acting.viewer()));
        var today = LocalDate.now(clock);
        var from = today.minus(VisitsMade.WINDOW);
        var all = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, it -> it));
        model.addAttribute(
                "page",
                new VisitsDrawing(
                        from,
                        today,
                        visits.all().stream()
                                .filter(it -> !it.day().isBefore(from)
                                        && !it.day().isAfter(today)
                                        && all.containsKey(it.visitor())
                                        && all.containsKey(it.host()))
                                .sorted(Comparator.comparing(Visit::day))
                                .map(it -> line(
                                        it,
                                        java.util.Objects.requireNonNull(all.get(it.visitor())),
                                        java.util.Objects.requireNonNull(all.get(it.host()))))
                                .toList()));
        return "planning/web/allvisits";
    }

    private static Line line(Visit visit, Partnership visitor, Partnership host) {
        return new Line(visit.day(), place(visitor), place(host));
    }

    private static Place place(Partnership partnership) {
        return new Place(partnership.id(), partnership.shortName());
    }
}
