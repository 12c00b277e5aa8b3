package nl.koers.developmentreview.web;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.team.ChoosingTeam;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who works on the review for the host; its coordinator chooses.
@Controller
class TeamController {
    private final OprDesk desk;
    private final People people;
    private final Seats seats;
    private final ChoosingTeam choosing;

    TeamController(OprDesk desk, People people, Seats seats, ChoosingTeam choosing) {
        this.desk = desk;
        this.people = people;
        this.seats = seats;
        this.choosing = choosing;
    }

    @GetMapping("/opr/{id}/team")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(OprAccess.mayReadTeam(Acting.viewer(), opr));
        model.addAttribute("page", page(opr));
        return "developmentreview/web/team";
    }

    @PostMapping("/opr/{id}/team")
    public String add(
            @PathVariable String id, @RequestParam(defaultValue = "") String person, RedirectAttributes next) {
        if (person.isEmpty()) {
            Message.refused("opr.team.nobody").on(next);
        } else {
            message("opr.team.added", choosing.add(OprDesk.idOf(id), person(person)))
                    .on(next);
        }
        return "redirect:/opr/" + id + "/team";
    }

    @PostMapping("/opr/{id}/team/{person}/uit")
    public String remove(@PathVariable String id, @PathVariable String person, RedirectAttributes next) {
        var chosen = person(person);
        message("opr.team.removed", choosing.remove(OprDesk.idOf(id), chosen)).on(next);
        return Acting.viewer().is(chosen) ? "redirect:/mijn-werk" : "redirect:/opr/" + id + "/team";
    }

    private TeamPage page(Opr opr) {
        var holdings = seats.holdings(HOST_TEAM, opr.id().value());
        var students = seats.holders(STUDENT_WRITER, opr.id().value());
        var attached = people.attachedTo(opr.host());
        Map<PersonId, Person> known = people
                .all(holdings.stream().map(Seats.Holding::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, it -> it));
        List<TeamPage.Row> rows = holdings.stream()
                .filter(it -> known.containsKey(it.person()))
                .map(it -> row(opr, it, java.util.Objects.requireNonNull(known.get(it.person()))))
                .toList();
        var others = new LinkedHashMap<String, String>();
        attached.stream()
                .filter(it -> !known.containsKey(it.id()) && !students.contains(it.id()))
                .forEach(it -> others.put(it.id().toString(), it.name() + ", " + functions(opr, it)));
        return new TeamPage(
                desk.head(opr, new Link(plain("opr.path.team"), "")),
                rows,
                OprAccess.mayChooseTeam(Acting.viewer(), opr),
                others);
    }

    private static TeamPage.Row row(Opr opr, Seats.Holding seat, Person person) {
        return new TeamPage.Row(
                person.id().toString(), person.name(), functions(opr, person), Dates.longAgo(seat.since()));
    }

    private static String functions(Opr opr, Person person) {
        return person.functionsIn(opr.host()).stream()
                .map(function -> plain("people.function." + function))
                .collect(Collectors.joining(", "));
    }

    private static PersonId person(String id) {
        return new PersonId(OprDesk.idOf(id).value());
    }

    private static Message message(String done, ChoosingTeam.Outcome outcome) {
        return switch (outcome) {
            case ChoosingTeam.Outcome.Done(var name) -> Message.done(done, name);
            case ChoosingTeam.Outcome.LastOne(var name) -> Message.refused("opr.team.last", name);
            case ChoosingTeam.Outcome.WritesAsStudent(var name) -> Message.refused("opr.team.student", name);
            case ChoosingTeam.Outcome.Visits(var name) -> Message.refused("opr.team.visits", name);
        };
    }
}
