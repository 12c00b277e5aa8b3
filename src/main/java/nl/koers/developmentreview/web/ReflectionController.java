package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.documents.WritingReflection;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Saving;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
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
    private final WritingReflection writing;

    ReflectionController(OprDesk desk, Texts texts, WritingReflection writing) {
        this.desk = desk;
        this.texts = texts;
        this.writing = writing;
    }

    @GetMapping("/opr/{id}/reflectie/{part}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @PathVariable String part, Model model) {
        var opr = desk.require(id);
        var asked = ReflectionParts.require(part);
        NoSuchThing.unless(OprAccess.mayReadPart(Acting.viewer(), opr, asked));
        model.addAttribute("page", page(opr, asked));
        return "developmentreview/web/reflection";
    }

    @PostMapping("/opr/{id}/reflectie/{part}")
    public String save(
            @PathVariable String id,
            @PathVariable String part,
            @RequestParam int base,
            @RequestParam String text,
            RedirectAttributes next) {
        message(writing.save(OprDesk.idOf(id), ReflectionParts.require(part), base, text))
                .on(next);
        return "redirect:/opr/" + id + "/reflectie/" + part;
    }

    private static Message message(Saving saving) {
        var version = saving.version();
        var at = Dates.clock(version.savedAt());
        return switch (saving) {
            case Saving.Saved _ -> Message.done("opr.reflection.saved", at, version.number());
            case Saving.Merged merged ->
                Message.done("opr.reflection.merged", at, version.number(), merged.otherWriter());
            case Saving.Doubled both ->
                Message.done("opr.reflection.doubled", at, version.number(), both.otherWriter());
        };
    }

    private ReflectionPage page(Opr opr, ReflectionPart asked) {
        var viewer = Acting.viewer();
        var reflection = new Reflection(texts.all(opr.id().value()));
        var version = Optional.ofNullable(reflection.texts().get(asked.key()));
        return new ReflectionPage(
                desk.head(opr, new Link(plain("opr.path.reflection"), "")),
                asked,
                parts(viewer, opr, asked, reflection),
                OprAccess.mayWriteReflection(viewer, opr, asked),
                version,
                version.map(Version::text).orElse(""),
                reflection.words(),
                opr.settings().reflectionWords(),
                version.filter(it -> !it.doubled().isEmpty()).isPresent());
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
                        OprAccess.mayReadPart(viewer, opr, all.get(i)),
                        OprAccess.mayWriteReflection(viewer, opr, all.get(i))))
                .toList();
    }
}
