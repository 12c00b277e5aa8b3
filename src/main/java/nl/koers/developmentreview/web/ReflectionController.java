package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.documents.TakingIntoReflection;
import nl.koers.qualityculture.EarlierWork;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Papers;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The parts of the kritische reflectie: written by host team and student writers, read by the panel once placed.
@Controller
class ReflectionController {
    private final OprDesk desk;
    private final Texts texts;
    private final Papers papers;
    private final QualityFrameworks frameworks;
    private final EarlierWork along;
    private final TakingIntoReflection taking;

    ReflectionController(
            OprDesk desk,
            Texts texts,
            Papers papers,
            QualityFrameworks frameworks,
            EarlierWork along,
            TakingIntoReflection taking) {
        this.desk = desk;
        this.texts = texts;
        this.papers = papers;
        this.frameworks = frameworks;
        this.along = along;
        this.taking = taking;
    }

    @GetMapping("/opr/{id}/reflectie/{part}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @PathVariable String part, Model model) {
        var opr = desk.require(id);
        var asked = ReflectionParts.require(part);
        NoSuchThing.unless(DocumentsAccess.mayReadPart(Acting.viewer(), opr, asked));
        model.addAttribute("page", page(opr, asked));
        return "developmentreview/web/reflection";
    }

    private ReflectionPage page(Opr opr, ReflectionPart asked) {
        var viewer = Acting.viewer();
        var reflection = new Reflection(texts.all(opr.id().value()));
        var version = Optional.ofNullable(reflection.texts().get(asked.key()));
        return new ReflectionPage(
                desk.head(opr, new Link(plain("opr.path.reflection"), "")),
                asked,
                parts(viewer, opr, asked, reflection),
                DocumentsAccess.mayWriteReflection(viewer, opr, asked),
                papers.of(SectionKey.of(opr.id().value(), asked.key()), version),
                reflection.words(),
                opr.settings().reflectionWords(),
                asked.waarborg() == null
                        ? null
                        : frameworks.thenAndNow(opr.start().framework()),
                DocumentsAccess.mayWriteReflection(viewer, opr, asked) && !asked.students()
                        ? along.of(opr.host(), asked.waarborg())
                        : List.of());
    }

    /// By choice, never by itself (R39).
    @PostMapping("/opr/{id}/reflectie/{part}/meenemen")
    public String takeAlong(
            @PathVariable String id,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String wat,
            RedirectAttributes next) {
        var asked = ReflectionParts.require(part);
        Message.done("opr.along.taken", taking.take(OprDesk.idOf(id), asked, wat))
                .on(next);
        return "redirect:/opr/" + OprDesk.idOf(id) + "/reflectie/" + asked.key();
    }

    private static List<ReflectionPage.Part> parts(Viewer viewer, Opr opr, ReflectionPart here, Reflection reflection) {
        var all = ReflectionParts.ALL;
        return IntStream.range(0, all.size())
                .mapToObj(i -> new ReflectionPage.Part(
                        all.get(i).key(),
                        all.get(i).title().here(),
                        i + 1,
                        reflection.wordsIn(all.get(i)),
                        all.get(i).equals(here),
                        DocumentsAccess.mayReadPart(viewer, opr, all.get(i)),
                        DocumentsAccess.mayWriteReflection(viewer, opr, all.get(i))))
                .toList();
    }
}
