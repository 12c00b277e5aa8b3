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
import nl.koers.developmentreview.internal.documents.Placing;
import nl.koers.developmentreview.internal.documents.PlacingRows;
import nl.koers.developmentreview.internal.documents.TakingInWord;
import nl.koers.developmentreview.web.WholeReflectionPage.Part;
import nl.koers.selfevaluation.Reflection;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The reflection on one page, for the panel to read and for anyone in it to print.
@Controller
class WholeReflectionController {
    private final OprDesk desk;
    private final Texts texts;
    private final PlacingRows placings;

    WholeReflectionController(OprDesk desk, Texts texts, PlacingRows placings) {
        this.desk = desk;
        this.texts = texts;
        this.placings = placings;
    }

    @GetMapping("/opr/{id}/reflectie")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String stand, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(
                DocumentsAccess.mayReadReflection(viewer, opr) || DocumentsAccess.mayReadStudentPart(viewer, opr));
        var placing = opr.documents().arePlaced() ? placings.latest(opr.id()) : Optional.<Placing>empty();
        boolean asPlaced = stand.equals("geplaatst") && placing.isPresent();
        var dossier = opr.id().value();
        var reflection =
                new Reflection(asPlaced ? texts.versions(dossier, placing.get().parts()) : texts.all(dossier));
        model.addAttribute(
                "page",
                new WholeReflectionPage(
                        desk.head(opr, new Link(plain("opr.path.reflection"), "")),
                        parts(opr, viewer, reflection, placing, asPlaced),
                        reflection.words(),
                        opr.settings().reflectionWords(),
                        placing.map(it -> Dates.moment(it.at())).orElse(null),
                        asPlaced,
                        !asPlaced && TakingInWord.mayTakeIn(viewer, opr)));
        return "developmentreview/web/whole";
    }

    private static List<Part> parts(
            Opr opr, Viewer viewer, Reflection reflection, Optional<Placing> placing, boolean asPlaced) {
        var all = ReflectionParts.ALL;
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    var part = all.get(i);
                    boolean readable = DocumentsAccess.mayReadPart(viewer, opr, part);
                    boolean writes = !asPlaced && DocumentsAccess.mayWriteReflection(viewer, opr, part);
                    var version = reflection.version(part).filter(_ -> readable);
                    return new Part(
                            part.key(),
                            i + 1,
                            part.title().here(),
                            readable,
                            Markup.of(version.map(Version::text).orElse("")),
                            version.map(it -> state(it, part, asPlaced ? Optional.empty() : placing))
                                    .orElse(""),
                            writes ? "/opr/" + opr.id() + "/reflectie/" + part.key() : "");
                })
                .toList();
    }

    private static String state(Version version, ReflectionPart part, Optional<Placing> placing) {
        var written = plain("opr.whole.written", version.byName(), Dates.moment(version.savedAt()), version.words());
        return placing.filter(it -> it.isOlderThan(part.key(), version.number()))
                .map(it -> written
                        + " "
                        + plain(
                                "opr.placed.changed-after",
                                Dates.longAgo(it.at().atZone(Dates.PEOPLE).toLocalDate())))
                .orElse(written);
    }
}
