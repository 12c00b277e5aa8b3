package nl.koers.qualityframework.web;

import static nl.koers.ui.Words.plain;

import java.io.IOException;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.concept.Concept;
import nl.koers.qualityframework.internal.concept.Concepts;
import nl.koers.qualityframework.internal.concept.LoadingFile;
import nl.koers.qualityframework.internal.concept.LoadingFile.Outcome;
import nl.koers.qualityframework.internal.file.Fault;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A concept as a file: changed as a whole, and every edition to be had.
@Controller
class FileController {
    private final Concepts concepts;
    private final LoadingFile loading;

    FileController(Concepts concepts, LoadingFile loading) {
        this.concepts = concepts;
        this.loading = loading;
    }

    @GetMapping("/kwaliteitskader/beheer/{concept}/bestand")
    @Transactional(readOnly = true)
    public String show(@PathVariable("concept") String version, Model model) {
        var concept = concepts.require(version);
        return page(concept, concept.file(), List.of(), Refusals.none(), model);
    }

    @PostMapping("/kwaliteitskader/beheer/{concept}/bestand")
    @Transactional
    public String save(
            @PathVariable("concept") String version,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "tekst", defaultValue = "") String typed,
            @RequestParam(name = "gezien", defaultValue = "0") int seen,
            Model model,
            RedirectAttributes next)
            throws IOException {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        var sent = SentFile.of(file, typed);
        var concept = concepts.require(version);
        if (!sent.unreadable().isEmpty()) {
            return page(concept, sent.text(), sent.unreadable(), Refusals.none(), model);
        }
        return switch (loading.replace(version, seen, sent.text())) {
            case Outcome.Loaded(var saved) -> {
                Message.done("framework.edit.saved", saved.number()).on(next);
                yield "redirect:" + ConceptHead.of(saved).href();
            }
            case Outcome.Wrong(var faults) -> page(concept, sent.text(), faults, Refusals.none(), model);
            case Outcome.OtherName(var name) ->
                page(
                        concept,
                        sent.text(),
                        List.of(),
                        Refusals.of("tekst", "framework.edit.other-name", name, version),
                        model);
            case Outcome.ChangedMeanwhile(var now) ->
                page(now, sent.text(), List.of(), Refusals.of("tekst", "framework.edit.file-changed"), model);
            case Outcome.Taken _ -> throw new IllegalStateException();
        };
    }

    @GetMapping("/kwaliteitskader/beheer/{concept}/geschiedenis")
    @Transactional(readOnly = true)
    public String history(@PathVariable("concept") String version, Model model) {
        var concept = concepts.require(version);
        model.addAttribute("head", new ConceptHead(concept, plain("framework.history.title")));
        model.addAttribute("history", concepts.history(concept));
        return "qualityframework/web/history";
    }

    /// An edition as it was kept, to the byte.
    @GetMapping("/kwaliteitskader/beheer/{concept}/geschiedenis/{number}")
    @Transactional(readOnly = true)
    public ResponseEntity<String> edition(@PathVariable("concept") String version, @PathVariable int number) {
        var concept = concepts.require(version);
        return FrameworkController.download(
                version + "-concept-" + number,
                concepts.edition(concept, number).orElseThrow(NoSuchThing::new));
    }

    private static String page(Concept concept, String text, List<Fault> faults, Refusals refusals, Model model) {
        model.addAttribute(
                "page",
                new FilePage(
                        new ConceptHead(concept, plain("framework.file.crumb")),
                        text,
                        concept.number(),
                        FaultLine.of(faults, text),
                        refusals));
        return "qualityframework/web/file";
    }
}
