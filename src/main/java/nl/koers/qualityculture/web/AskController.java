package nl.koers.qualityculture.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.Function;
import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.qualityculture.internal.questions.KeepingRound.Outcome;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Whom a round asks (R38).
@Controller
class AskController {
    private final RoundRows rows;
    private final RoundPages pages;
    private final KeepingRound keeping;

    AskController(RoundRows rows, RoundPages pages, KeepingRound keeping) {
        this.rows = rows;
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping("/partnerschappen/{id}/vragen/{round}/mensen")
    @Transactional(readOnly = true)
    public String whom(@PathVariable String id, @PathVariable String round, Model model) {
        var partnership = QualityDesk.guard(id);
        var it = rows.require(partnership, QualityDesk.uuid(round));
        NoSuchThing.unless(it.isOpen());
        model.addAttribute("page", pages.ask(partnership, it, List.of(), "", "", Refusals.none()));
        return "qualityculture/web/ask";
    }

    @PostMapping("/partnerschappen/{id}/vragen/{round}/mensen")
    @Transactional
    public String ask(
            @PathVariable String id,
            @PathVariable String round,
            @RequestParam(defaultValue = "") Set<String> wie,
            @RequestParam(defaultValue = "") String anderen,
            @RequestParam(defaultValue = "") String functie,
            Model model,
            RedirectAttributes next) {
        var partnership = QualityDesk.guard(id);
        var it = rows.require(partnership, QualityDesk.uuid(round));
        var chosen = wie.stream().map(QualityDesk::uuid).map(PersonId::new).collect(Collectors.toSet());
        var function = Arrays.stream(Function.values())
                .filter(one -> one.name().equals(functie))
                .findFirst()
                .orElse(null);
        return switch (keeping.ask(partnership, it.id(), chosen, anderen, function)) {
            case Outcome.Kept(var _, var names) -> {
                Message.done("quality.ask.done", String.join(", ", names)).on(next);
                yield "redirect:/partnerschappen/" + partnership + "/vragen/" + it.id();
            }
            case Outcome.Refused(var objections) -> {
                model.addAttribute(
                        "page",
                        pages.ask(
                                partnership,
                                it,
                                List.copyOf(wie),
                                anderen,
                                functie,
                                RoundPages.refusals(objections, why -> switch (why.why()) {
                                    case NOBODY -> "wie";
                                    case NO_FUNCTION -> "functie";
                                    default -> "anderen";
                                })));
                yield "qualityculture/web/ask";
            }
        };
    }

    @PostMapping("/partnerschappen/{id}/vragen/{round}/mensen/{person}/intrekken")
    public String withdraw(
            @PathVariable String id, @PathVariable String round, @PathVariable String person, RedirectAttributes next) {
        var partnership = QualityDesk.guard(id);
        keeping.withdraw(partnership, QualityDesk.uuid(round), new PersonId(QualityDesk.uuid(person)))
                .map(name -> Message.done("quality.ask.withdrawn", name))
                .orElseGet(() -> Message.refused("quality.why.OVER"))
                .on(next);
        return "redirect:/partnerschappen/" + partnership + "/vragen/" + QualityDesk.uuid(round);
    }
}
