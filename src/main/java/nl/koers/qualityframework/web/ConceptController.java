package nl.koers.qualityframework.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.concept.Concepts;
import nl.koers.qualityframework.internal.concept.DroppingConcept;
import nl.koers.qualityframework.internal.concept.Publishing;
import nl.koers.qualityframework.internal.concept.Publishing.Objection;
import nl.koers.qualityframework.internal.concept.Publishing.Outcome;
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

/// A concept: looked at, published after it was confirmed, or dropped (R41).
@Controller
class ConceptController {
    private final Concepts concepts;
    private final Publishing publishing;
    private final DroppingConcept dropping;

    ConceptController(Concepts concepts, Publishing publishing, DroppingConcept dropping) {
        this.concepts = concepts;
        this.publishing = publishing;
        this.dropping = dropping;
    }

    @GetMapping("/kwaliteitskader/beheer/{concept}")
    @Transactional(readOnly = true)
    public String show(@PathVariable("concept") String version, Model model) {
        var concept = concepts.require(version);
        model.addAttribute("page", new ConceptPage(ConceptHead.of(concept), publishing.objections(concept)));
        return "qualityframework/web/concept";
    }

    @GetMapping("/kwaliteitskader/beheer/{concept}/publiceren")
    @Transactional(readOnly = true)
    public String ask(@PathVariable("concept") String version, Model model) {
        return confirm(version, Refusals.none(), model);
    }

    @PostMapping("/kwaliteitskader/beheer/{concept}/publiceren")
    @Transactional
    public String publish(
            @PathVariable("concept") String version,
            @RequestParam(name = "gezien", defaultValue = "0") int seen,
            @RequestParam(name = "akkoord", defaultValue = "") String agreed,
            Model model,
            RedirectAttributes next) {
        return switch (publishing.publish(version, seen, agreed.equals("ja"))) {
            case Outcome.Published _ -> {
                Message.done("framework.publish.done", version).on(next);
                yield "redirect:/kwaliteitskader/" + version;
            }
            case Outcome.Refused(var because) -> confirm(version, refusals(because), model);
        };
    }

    @PostMapping("/kwaliteitskader/beheer/{concept}/weg")
    String drop(
            @PathVariable("concept") String version,
            @RequestParam(name = "akkoord", defaultValue = "") String agreed,
            RedirectAttributes next) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        if (!agreed.equals("ja")) {
            Message.refused("framework.drop.not-confirmed").on(next);
            return "redirect:" + ConceptHead.KEEP + "/" + version;
        }
        dropping.drop(version);
        Message.done("framework.drop.done", version).on(next);
        return "redirect:" + ConceptHead.KEEP;
    }

    private String confirm(String version, Refusals refusals, Model model) {
        var concept = concepts.require(version);
        model.addAttribute(
                "page",
                new ConceptPage(
                        new ConceptHead(concept, plain("framework.publish.crumb")), publishing.objections(concept)));
        model.addAttribute("refusals", refusals);
        return "qualityframework/web/publish";
    }

    private static Refusals refusals(List<Objection> because) {
        var refusals = Refusals.none();
        for (var one : because) {
            refusals =
                    refusals.and(one == Objection.NOT_CONFIRMED ? "akkoord" : "", "framework.publish.refused." + one);
        }
        return refusals;
    }
}
