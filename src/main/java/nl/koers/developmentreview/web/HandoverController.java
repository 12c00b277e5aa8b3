package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.handover.HandingOver;
import nl.koers.developmentreview.internal.handover.HandingOver.Outcome;
import nl.koers.developmentreview.internal.handover.Handovers;
import nl.koers.developmentreview.internal.handover.TakingBackHandover;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.work.WorkItem;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A coordinator who leaves hands over, with what is open in sight (R94).
@Controller
class HandoverController {
    private final HandingOver handing;
    private final TakingBackHandover takingBack;
    private final Handovers handovers;
    private final People people;
    private final Partnerships partnerships;
    private final OprWork work;
    private final Clock clock;

    HandoverController(
            HandingOver handing,
            TakingBackHandover takingBack,
            Handovers handovers,
            People people,
            Partnerships partnerships,
            OprWork work,
            Clock clock) {
        this.handing = handing;
        this.takingBack = takingBack;
        this.handovers = handovers;
        this.people = people;
        this.partnerships = partnerships;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/partnerschappen/{id}/overdragen")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var place = place(id);
        NoSuchThing.unless(OprAccess.mayHandOver(Acting.viewer(), place));
        return page(place, "", LocalDate.now(clock).toString(), Refusals.none(), model);
    }

    @PostMapping("/partnerschappen/{id}/overdragen")
    @Transactional
    public String handOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String dag,
            Model model,
            RedirectAttributes next) {
        var place = place(id);
        NoSuchThing.unless(OprAccess.mayHandOver(Acting.viewer(), place));
        if (person.isEmpty()) {
            return page(place, person, dag, Refusals.of("person", "opr.handover.choose"), model);
        }
        var day = Typed.date(dag);
        if (day.isEmpty()) {
            return page(place, person, dag, Refusals.of("dag", "opr.handover.no-day"), model);
        }
        return switch (handing.handOver(place, new PersonId(OprDesk.idOf(person).value()), day.get())) {
            case Outcome.Done(var name) -> {
                Message.done("opr.handover.done", name).on(next);
                yield "redirect:/mijn-werk";
            }
            case Outcome.Planned(var name, var from) -> {
                Message.done("opr.handover.planned", name, Dates.plain(from)).on(next);
                yield "redirect:/partnerschappen/" + id + "/overdragen";
            }
            case Outcome.Ahead() -> "redirect:/partnerschappen/" + id + "/overdragen";
            case Outcome.Refused(var broken) -> {
                var refusals = Refusals.none();
                for (var rule : broken) {
                    var field = switch (rule) {
                        case NOT_BACK_IN_TIME, WITHIN_A_YEAR -> "dag";
                        case TO_SOMEONE_ELSE, TO_A_COLLEAGUE, NOT_ON_THE_OTHER_SIDE -> "person";
                    };
                    refusals = refusals.and(field, "opr.handover.broken." + rule);
                }
                yield page(place, person, dag, refusals, model);
            }
        };
    }

    @PostMapping("/partnerschappen/{id}/overdragen/terug")
    String takeBack(@PathVariable String id, RedirectAttributes next) {
        takingBack.takeBack(place(id));
        Message.done("opr.handover.taken-back").on(next);
        return "redirect:/partnerschappen/" + id + "/overdragen";
    }

    private static PartnershipId place(String id) {
        return new PartnershipId(OprDesk.idOf(id).value());
    }

    private String page(PartnershipId place, String person, String day, Refusals refusals, Model model) {
        var viewer = Acting.viewer();
        var name = partnerships.require(place).name();
        var ahead = handovers.ahead(place, viewer.requirePerson());
        model.addAttribute(
                "page",
                new HandoverPage(
                        place.toString(),
                        name,
                        handing.goesAlong(place),
                        open(),
                        colleagues(place),
                        person,
                        day,
                        ahead.map(it -> people.require(it.to()).name()).orElse(""),
                        ahead.map(it -> Dates.plain(it.startsOn())).orElse(""),
                        refusals,
                        List.of(
                                new Link(name, "/partnerschappen/" + place),
                                new Link(plain("opr.handover.title"), ""))));
        return "developmentreview/web/handover";
    }

    private List<HandoverPage.Open> open() {
        return work.items(Acting.viewer(), LocalDate.now(clock)).stream()
                .filter(item -> item.whose() == WorkItem.Whose.MINE)
                .map(item -> new HandoverPage.Open(
                        item.what(),
                        item.href(),
                        item.where(),
                        item.until() == null ? plain("opr.handover.no-date") : Dates.plain(item.until())))
                .toList();
    }

    private Map<String, String> colleagues(PartnershipId place) {
        var all = new LinkedHashMap<String, String>();
        people.attachedTo(place).stream()
                .filter(it -> !Acting.viewer().is(it.id()) && works(it, place))
                .forEach(it -> all.put(
                        it.id().toString(),
                        it.name() + ", "
                                + plain("people.function."
                                        + it.functionsIn(place).getFirst())));
        return all;
    }

    private static boolean works(Person person, PartnershipId place) {
        return person.functionsIn(place).stream().anyMatch(function -> function != Function.STUDENT);
    }
}
