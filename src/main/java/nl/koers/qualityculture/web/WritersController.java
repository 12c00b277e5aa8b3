package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.Workers;
import nl.koers.qualityculture.internal.ambition.ChoosingWriters;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
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

/// The coordinator chooses who of the partnership writes along (R44).
@Controller
class WritersController {
    private final QualityDesk desk;
    private final People people;
    private final Seats seats;
    private final Workers workers;
    private final ChoosingWriters choosing;

    WritersController(QualityDesk desk, People people, Seats seats, Workers workers, ChoosingWriters choosing) {
        this.desk = desk;
        this.people = people;
        this.seats = seats;
        this.workers = workers;
        this.choosing = choosing;
    }

    @GetMapping("/partnerschappen/{id}/ambities/meeschrijvers")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var partnership = guard(id);
        var coordinators = seats.holders(PartnershipSeat.COORDINATOR, partnership.value());
        var writing = workers.of(partnership);
        var others = new LinkedHashMap<String, String>();
        people.attachedTo(partnership).stream()
                .filter(it -> !writing.contains(it.id()))
                .forEach(it -> others.put(it.id().toString(), it.name() + ", " + functions(it, partnership)));
        model.addAttribute(
                "page",
                new WritersPage(
                        desk.head(partnership, new Link(plain("quality.writers"), "")),
                        people.all(writing).stream()
                                .map(it -> new WritersPage.Row(
                                        it.id().toString(),
                                        it.name(),
                                        functions(it, partnership),
                                        coordinators.contains(it.id())))
                                .toList(),
                        others));
        return "qualityculture/web/writers";
    }

    @PostMapping("/partnerschappen/{id}/ambities/meeschrijvers")
    public String add(
            @PathVariable String id, @RequestParam(defaultValue = "") String person, RedirectAttributes next) {
        var partnership = guard(id);
        if (person.isBlank()) {
            Message.refused("quality.writers.nobody").on(next);
        } else {
            Message.done("quality.writers.added", choosing.add(partnership, new PersonId(QualityDesk.uuid(person))))
                    .on(next);
        }
        return "redirect:/partnerschappen/" + partnership + "/ambities/meeschrijvers";
    }

    @PostMapping("/partnerschappen/{id}/ambities/meeschrijvers/{person}/uit")
    public String remove(@PathVariable String id, @PathVariable String person, RedirectAttributes next) {
        var partnership = guard(id);
        Message.done("quality.writers.removed", choosing.remove(partnership, new PersonId(QualityDesk.uuid(person))))
                .on(next);
        return "redirect:/partnerschappen/" + partnership + "/ambities/meeschrijvers";
    }

    private static PartnershipId guard(String id) {
        var partnership = QualityDesk.partnership(id);
        NoSuchThing.unless(QualityAccess.mayChooseWriters(Acting.viewer(), partnership));
        return partnership;
    }

    private static String functions(Person person, PartnershipId partnership) {
        return person.functionsIn(partnership).stream()
                .map(function -> plain("people.function." + function))
                .collect(Collectors.joining(", "));
    }
}
