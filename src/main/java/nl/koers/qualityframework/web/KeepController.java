package nl.koers.qualityframework.web;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.concept.Concepts;
import nl.koers.qualityframework.internal.concept.LoadingFile;
import nl.koers.qualityframework.internal.concept.LoadingFile.Outcome;
import nl.koers.qualityframework.internal.concept.StartingConcept;
import nl.koers.qualityframework.internal.file.Fault;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a Platform editor begins: load a file as a concept, or begin a correction of what was published (R41).
@Controller
class KeepController {
    private final Concepts concepts;
    private final QualityFrameworks frameworks;
    private final LoadingFile loading;
    private final StartingConcept starting;

    KeepController(Concepts concepts, QualityFrameworks frameworks, LoadingFile loading, StartingConcept starting) {
        this.concepts = concepts;
        this.frameworks = frameworks;
        this.loading = loading;
        this.starting = starting;
    }

    @GetMapping("/kwaliteitskader/beheer")
    @Transactional(readOnly = true)
    public String show(Model model) {
        return page("", List.of(), Refusals.none(), model);
    }

    @PostMapping("/kwaliteitskader/beheer")
    @Transactional
    public String load(
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "tekst", defaultValue = "") String typed,
            Model model,
            RedirectAttributes next)
            throws IOException {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        var sent = SentFile.of(file, typed);
        if (!sent.unreadable().isEmpty()) {
            return page(sent.text(), sent.unreadable(), Refusals.none(), model);
        }
        if (sent.text().isBlank()) {
            return page("", List.of(), Refusals.of("bestand", "framework.keep.nothing-sent"), model);
        }
        return switch (loading.load(sent.text())) {
            case Outcome.Loaded(var concept) -> {
                Message.done("framework.keep.loaded", concept.version().version())
                        .on(next);
                yield "redirect:" + ConceptHead.of(concept).href();
            }
            case Outcome.Wrong(var faults) -> page(sent.text(), faults, Refusals.none(), model);
            case Outcome.Taken(var version, var published) ->
                page(
                        sent.text(),
                        List.of(),
                        Refusals.of(
                                "tekst",
                                published ? "framework.keep.taken" : "framework.keep.taken-by-concept",
                                version,
                                concepts.nextName(version)),
                        model);
            case Outcome.ChangedMeanwhile _, Outcome.OtherName _ -> throw new IllegalStateException();
        };
    }

    @PostMapping("/kwaliteitskader/beheer/correctie")
    @Transactional
    public String correct(
            @RequestParam(name = "van", defaultValue = "") String published,
            @RequestParam(required = false) @Nullable UUID vorm,
            RedirectAttributes next) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        if (published.isEmpty()) {
            Message.refused("framework.keep.no-version").on(next);
            return "redirect:" + ConceptHead.KEEP;
        }
        var concept = starting.from(vorm == null ? fresh() : vorm, published);
        Message.done("framework.keep.started", concept.version().version(), published)
                .on(next);
        return "redirect:" + ConceptHead.of(concept).href();
    }

    private static UUID fresh() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }

    private String page(String text, List<Fault> faults, Refusals refusals, Model model) {
        var published = new LinkedHashMap<String, String>();
        frameworks.all().forEach(it -> published.put(it.version(), it.title().here()));
        model.addAttribute(
                "page", new KeepPage(fresh(), concepts.all(), published, text, FaultLine.of(faults, text), refusals));
        return "qualityframework/web/keep";
    }
}
