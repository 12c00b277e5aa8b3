package nl.koers.qualityframework.web;

import static nl.koers.ui.Words.plain;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.concept.Change;
import nl.koers.qualityframework.internal.concept.ChangingConcept;
import nl.koers.qualityframework.internal.concept.ChangingConcept.Outcome;
import nl.koers.qualityframework.internal.concept.Concept;
import nl.koers.qualityframework.internal.concept.Concepts;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The texts of a concept: its head (`kop`), a waarborg by its code, an element by its code, and a new element
/// (`W2.SO.nieuw`).
@Controller
class PartsController {
    private final Concepts concepts;
    private final ChangingConcept changing;

    PartsController(Concepts concepts, ChangingConcept changing) {
        this.concepts = concepts;
        this.changing = changing;
    }

    @GetMapping("/kwaliteitskader/beheer/{concept}/tekst/{piece}")
    @Transactional(readOnly = true)
    public String show(@PathVariable("concept") String version, @PathVariable("piece") String code, Model model) {
        var concept = concepts.require(version);
        return page(concept, code, now(concept, code), Refusals.none(), false, model);
    }

    @PostMapping("/kwaliteitskader/beheer/{concept}/tekst/{piece}")
    @Transactional
    public String save(
            @PathVariable("concept") String version,
            @PathVariable("piece") String code,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        var sheet = new Sheet(fields);
        var concept = concepts.require(version);
        var unreadable = PartSheets.unreadable(sheet);
        if (!unreadable.isEmpty()) {
            return page(concept, code, sheet, unreadable, false, model);
        }
        return switch (changing.change(version, change(concept, code, sheet), sheet.one("gezien"))) {
            case Outcome.Saved(var saved) -> {
                Message.done("framework.edit.saved", saved.number()).on(next);
                yield "redirect:" + ConceptHead.of(saved).href();
            }
            case Outcome.Wrong(var faults) -> {
                var refusals = Refusals.none();
                for (var fault : faults) {
                    refusals = refusals.and("", fault.key(), fault.facts().toArray());
                }
                yield page(concept, code, sheet, refusals, false, model);
            }
            case Outcome.ChangedMeanwhile(var other) -> {
                var mark = now(other, code).one("gezien");
                yield page(
                        other,
                        code,
                        sheet.instead("gezien", mark),
                        Refusals.of("", "framework.edit.changed"),
                        true,
                        model);
            }
            case Outcome.Tangled _ -> throw new IllegalStateException();
        };
    }

    @PostMapping("/kwaliteitskader/beheer/{concept}/tekst/{piece}/weg")
    String remove(
            @PathVariable("concept") String version,
            @PathVariable("piece") String code,
            @RequestParam(name = "gezien", defaultValue = "") String seen,
            RedirectAttributes next) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        switch (changing.change(version, new Change.Removed(code), seen)) {
            case Outcome.Saved _ -> Message.done("framework.edit.removed", code).on(next);
            case Outcome.Wrong(var faults) ->
                Message.refused(
                                "framework.edit.not-removed",
                                code,
                                faults.getFirst().words())
                        .on(next);
            case Outcome.ChangedMeanwhile _ ->
                Message.refused("framework.edit.changed").on(next);
            case Outcome.Tangled _ -> throw new IllegalStateException();
        }
        return "redirect:" + ConceptHead.KEEP + "/" + version;
    }

    private static Change change(Concept concept, String code, Sheet sheet) {
        if (code.equals("kop")) {
            return PartSheets.head(sheet);
        }
        if (code.matches("W[1-4]")) {
            return PartSheets.texts(code, sheet);
        }
        if (code.matches("W[1-4]\\.(SO|IN)\\.nieuw")) {
            return PartSheets.added(code.substring(0, 2), Element.Kind.valueOf(code.substring(3, 5)), sheet);
        }
        NoSuchThing.unless(concept.version().element(code).isPresent());
        return PartSheets.element(code, sheet);
    }

    private static Sheet now(Concept concept, String code) {
        var version = concept.version();
        if (code.equals("kop")) {
            return PartSheets.of(version);
        }
        if (code.matches("W[1-4]\\.(SO|IN)\\.nieuw")) {
            return Sheet.empty().with("gezien", ChangingConcept.mark(java.util.List.of()));
        }
        return version.waarborg(code)
                .map(PartSheets::of)
                .or(() -> version.element(code).map(PartSheets::of))
                .orElseThrow(NoSuchThing::new);
    }

    private static String page(
            Concept concept, String code, Sheet sheet, Refusals refusals, boolean changed, Model model) {
        var element = concept.version().element(code);
        var title =
                code.equals("kop") ? plain("framework.edit.head") : code.replace("nieuw", plain("framework.edit.new"));
        model.addAttribute(
                "page",
                new PartPage(
                        new ConceptHead(concept, title),
                        code.equals("kop") ? "" : code,
                        sheet,
                        refusals,
                        changed,
                        element.isPresent() && Change.Removed.isPossible(concept.version(), element.get())));
        if (code.equals("kop")) {
            return "qualityframework/web/edithead";
        }
        return "qualityframework/web/" + (code.length() == 2 ? "editwaarborg" : "editelement");
    }
}
