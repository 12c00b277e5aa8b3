package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.ChoosingThemes;
import nl.koers.planning.Themes;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The host chooses its themes; the Platform reads them.
@Controller
class ThemesController {
    private final OprDesk desk;
    private final ChoosingThemes choosing;

    ThemesController(OprDesk desk, ChoosingThemes choosing) {
        this.desk = desk;
        this.choosing = choosing;
    }

    /// @param geen the form was sent without a choice
    @GetMapping("/opr/{id}/themas")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(required = false) String geen, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(PanelAccess.mayReadThemes(viewer, opr));
        model.addAttribute(
                "page",
                new ThemesPage(
                        desk.head(opr, new Link(plain("opr.path.themes"), "")),
                        Themes.ALL,
                        opr.panel().themes(),
                        opr.panel().themesChosenOn(),
                        PanelAccess.mayFormPanel(viewer, opr),
                        geen == null ? Refusals.none() : Refusals.of("thema", "opr.themes.none")));
        return "developmentreview/web/themes";
    }

    @PostMapping("/opr/{id}/themas")
    String choose(
            @PathVariable String id,
            @RequestParam(name = "thema", defaultValue = "") Set<String> themes,
            RedirectAttributes next) {
        return switch (choosing.choose(OprDesk.idOf(id), themes)) {
            case CHOSEN -> {
                Message.done("opr.themes.chosen").on(next);
                yield "redirect:/opr/" + id + "/bezoekers";
            }
            case NONE -> "redirect:/opr/" + id + "/themas?geen";
        };
    }
}
