package nl.koers.register.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.register.RegionId;
import nl.koers.register.RegionTie;
import nl.koers.register.Regions;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.figures.FigureRows;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.register.internal.regions.KeepingRegions;
import nl.koers.register.internal.regions.KeepingRegions.Outcome;
import nl.koers.register.web.RegionPage.Line;
import nl.koers.register.web.RegionPage.Typed;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The onderwijsregio's for anyone; the Platform keeps them here (R54).
@Controller
class RegionsController {
    private static final String ALL = "/onderwijsregios";
    private static final String ONE = ALL + "/{region}";

    private final Regions regions;
    private final Partnerships partnerships;
    private final FigureRows figures;
    private final KeepingRegions keeping;
    private final Clock clock;

    RegionsController(
            Regions regions, Partnerships partnerships, FigureRows figures, KeepingRegions keeping, Clock clock) {
        this.regions = regions;
        this.partnerships = partnerships;
        this.figures = figures;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping(ALL)
    @Transactional(readOnly = true)
    public String list(Model model) {
        return list(RegionId.next().toString(), "", Refusals.none(), model);
    }

    @PostMapping(ALL)
    public String add(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String naam,
            Model model,
            RedirectAttributes next) {
        var region = region(id);
        var outcome = keeping.add(region, naam);
        if (outcome != Outcome.DONE) {
            return list(
                    id,
                    naam,
                    Refusals.of("naam", "register.region.refused." + outcome, KeepingRegions.LONGEST_NAME),
                    model);
        }
        Message.done("register.region.added", naam.strip()).on(next);
        return "redirect:" + ALL + "/" + region;
    }

    @GetMapping(ONE)
    @Transactional(readOnly = true)
    public String show(@PathVariable("region") String id, @RequestParam(defaultValue = "") String jaar, Model model) {
        return page(region(id), jaar, Typed.nothing(), Refusals.none(), model);
    }

    @PostMapping(ONE + "/partnerschappen")
    public String tie(
            @PathVariable("region") String id,
            @RequestParam(defaultValue = "") String partnerschap,
            @RequestParam(defaultValue = "") String sinds,
            Model model,
            RedirectAttributes next) {
        var typed = new Typed(partnerschap, sinds, "", "");
        if (partnerschap.isEmpty()) {
            return page(region(id), "", typed, Refusals.of("partnerschap", "register.region.choose"), model);
        }
        var outcome = keeping.tie(region(id), Addresses.partnership(partnerschap), RegionPage.day(sinds));
        if (outcome != Outcome.DONE) {
            var field = outcome == Outcome.THERE_ALREADY ? "partnerschap" : "sinds";
            return page(region(id), "", typed, Refusals.of(field, "register.region.refused." + outcome), model);
        }
        Message.done("register.region.tied").on(next);
        return "redirect:" + ALL + "/" + id;
    }

    @PostMapping(ONE + "/partnerschappen/{tie}/einde")
    public String end(
            @PathVariable("region") String id,
            @PathVariable String tie,
            @RequestParam(defaultValue = "") String op,
            Model model,
            RedirectAttributes next) {
        var outcome = keeping.end(region(id), Addresses.uuid(tie), RegionPage.day(op));
        if (outcome != Outcome.DONE) {
            return page(
                    region(id),
                    "",
                    new Typed("", "", tie, op),
                    Refusals.of("op-" + tie, "register.region.refused." + outcome),
                    model);
        }
        Message.done("register.region.ended").on(next);
        return "redirect:" + ALL + "/" + id;
    }

    private String list(String fresh, String typed, Refusals refusals, Model model) {
        var today = LocalDate.now(clock);
        var living = partnerships.living().stream().map(Partnership::id).collect(toSet());
        var here = regions.ties().stream()
                .filter(it -> it.holdsOn(today) && living.contains(it.partnership()))
                .collect(groupingBy(it -> it.region().id(), counting()));
        model.addAttribute(
                "page",
                new RegionsPage(
                        regions.all().stream()
                                .map(it -> new RegionsPage.Line(
                                        it.name(), ALL + "/" + it.id(), here.getOrDefault(it.id(), 0L)))
                                .toList(),
                        RegisterAccess.mayRecord(Acting.viewer()),
                        fresh,
                        typed,
                        refusals));
        return "register/web/regions";
    }

    private String page(RegionId id, String year, Typed typed, Refusals refusals, Model model) {
        var region = regions.require(id);
        var today = LocalDate.now(clock);
        var all = partnerships.all();
        var ties = regions.ties(id);
        model.addAttribute(
                "page",
                RegionPage.of(
                        region,
                        ties.stream().map(it -> line(it, all, today)).toList(),
                        all.stream().filter(it -> !it.isEnded()).toList(),
                        capacity(id, year, ties, all, today),
                        RegisterAccess.mayRecord(Acting.viewer()),
                        typed,
                        refusals));
        return "register/web/region";
    }

    /// R58: of who takes part today, in the order of their names.
    private @Nullable CapacityTable capacity(
            RegionId id, String asked, List<RegionTie> ties, List<Partnership> all, LocalDate today) {
        var here = all.stream()
                .filter(it -> !it.isEnded()
                        && ties.stream().anyMatch(tie -> tie.partnership().equals(it.id()) && tie.holdsOn(today)))
                .toList();
        if (here.isEmpty() || !RegisterAccess.mayReadCapacity(Acting.viewer(), id)) {
            return null;
        }
        var now = SchoolYear.at(today);
        var latest = figures.latest(here.stream().map(Partnership::id).toList());
        return CapacityTable.of(SchoolYear.read(asked).orElse(now), now, here, latest);
    }

    private static Line line(RegionTie tie, List<Partnership> all, LocalDate today) {
        var partnership = all.stream()
                .filter(it -> it.id().equals(tie.partnership()))
                .findFirst()
                .orElseThrow();
        return new Line(
                tie.id().toString(),
                partnership.name(),
                Addresses.of(partnership.id()),
                SectorWords.of(partnership),
                tie.since(),
                tie.endedOn() == null ? partnership.endedOn() : tie.endedOn(),
                tie.holdsOn(today) && !partnership.isEnded());
    }

    private static RegionId region(String id) {
        return new RegionId(Addresses.uuid(id));
    }
}
