package nl.koers.qualityframework.web;

import static nl.koers.ui.Words.plain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.ThenAndNow;
import nl.koers.qualityframework.internal.FrameworkAccess;
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

/// What became of each element of the version before (R47): `verband/W1.SO.1` for one that was there,
/// `verband/+W1.SO.3` for one that came.
@Controller
class LineageController {
    private static final String GONE = "DROPPED";
    private static final String FRESH = "NEW";

    private final Concepts concepts;
    private final QualityFrameworks frameworks;
    private final ChangingConcept changing;

    LineageController(Concepts concepts, QualityFrameworks frameworks, ChangingConcept changing) {
        this.concepts = concepts;
        this.frameworks = frameworks;
        this.changing = changing;
    }

    @GetMapping("/kwaliteitskader/beheer/{concept}/verband")
    @Transactional(readOnly = true)
    public String all(@PathVariable("concept") String version, Model model) {
        var concept = concepts.require(version);
        var older = older(concept.version());
        var lineage = ThenAndNow.between(older, concept.version(), List.of(older, concept.version()));
        model.addAttribute(
                "page", new LineagePage(new ConceptHead(concept, plain("framework.lineage.title")), lineage));
        return "qualityframework/web/lineage";
    }

    @GetMapping("/kwaliteitskader/beheer/{concept}/verband/{element}")
    @Transactional(readOnly = true)
    public String one(@PathVariable("concept") String version, @PathVariable("element") String code, Model model) {
        var concept = concepts.require(version);
        return page(concept, code, now(concept, code), Refusals.none(), false, model);
    }

    @PostMapping("/kwaliteitskader/beheer/{concept}/verband/{element}")
    @Transactional
    public String save(
            @PathVariable("concept") String version,
            @PathVariable("element") String code,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        var concept = concepts.require(version);
        var sheet = new Sheet(fields);
        return switch (change(version, code, sheet)) {
            case Outcome.Saved(var saved) -> {
                Message.done("framework.edit.saved", saved.number()).on(next);
                yield "redirect:" + ConceptHead.of(saved).href("verband");
            }
            case Outcome.Wrong(var faults) -> {
                var refusals = Refusals.none();
                for (var fault : faults) {
                    refusals = refusals.and("", fault.key(), fault.facts().toArray());
                }
                yield page(concept, code, sheet, refusals, false, model);
            }
            case Outcome.Tangled(var elements) ->
                page(
                        concept,
                        code,
                        sheet,
                        Refusals.of("wordt", "framework.lineage.tangled", String.join(", ", elements)),
                        false,
                        model);
            case Outcome.ChangedMeanwhile(var other) ->
                page(
                        other,
                        code,
                        sheet.instead("gezien", now(other, code).one("gezien")),
                        Refusals.of("", "framework.edit.changed"),
                        true,
                        model);
        };
    }

    private Outcome change(String version, String code, Sheet sheet) {
        var seen = sheet.one("gezien");
        return isNewer(code)
                ? changing.came(version, bare(code), sheet.one("hoe").equals(FRESH), sheet.bilingual("noot"), seen)
                : changing.went(
                        version,
                        code,
                        new LinkedHashSet<>(sheet.all("wordt")),
                        sheet.one("hoe").equals(GONE),
                        sheet.bilingual("noot"),
                        seen);
    }

    private Sheet now(Concept concept, String code) {
        element(concept, code);
        var version = concept.version();
        var line = changing.line(version, bare(code), !isNewer(code)).stream().findFirst();
        var sheet = Sheet.empty()
                .with("gezien", changing.markOfLine(version, bare(code), !isNewer(code)))
                .with("hoe", line.map(it -> it.kind().name()).orElse(Kind.UNDECIDED.name()));
        line.ifPresent(it -> {
            sheet.with("noot", it.note());
            it.to().forEach(to -> sheet.with("wordt", to));
        });
        return sheet;
    }

    private String page(Concept concept, String code, Sheet sheet, Refusals refusals, boolean changed, Model model) {
        var newer = new LinkedHashMap<String, String>();
        concept.version()
                .elements()
                .forEach(it -> newer.put(it.code(), it.code() + "  " + it.text().here()));
        model.addAttribute(
                "page",
                new LineagePartPage(
                        new ConceptHead(concept, bare(code)),
                        older(concept.version()).version(),
                        element(concept, code),
                        !isNewer(code),
                        isNewer(code) ? Map.of() : newer,
                        sheet.all("wordt"),
                        sheet.one("hoe"),
                        sheet,
                        refusals,
                        changed));
        return "qualityframework/web/lineagepart";
    }

    private Element element(Concept concept, String code) {
        return (isNewer(code) ? concept.version() : older(concept.version()))
                .element(bare(code))
                .orElseThrow(NoSuchThing::new);
    }

    private FrameworkVersion older(FrameworkVersion version) {
        return Optional.ofNullable(version.follows()).flatMap(frameworks::find).orElseThrow(NoSuchThing::new);
    }

    private static boolean isNewer(String code) {
        return code.startsWith("+");
    }

    private static String bare(String code) {
        return isNewer(code) ? code.substring(1) : code;
    }
}
