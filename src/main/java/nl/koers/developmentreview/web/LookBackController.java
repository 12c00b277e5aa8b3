package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.Decision;
import nl.koers.developmentreview.internal.day.Mark;
import nl.koers.developmentreview.internal.day.ReflectingApart;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Papers;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Step 6, first half: each side looks back apart (R63). One address, two texts; whoever sits on neither side finds
/// nothing here.
@Controller
class LookBackController {
    private final OprDesk desk;
    private final Papers papers;
    private final ReflectingApart reflecting;

    LookBackController(OprDesk desk, Papers papers, ReflectingApart reflecting) {
        this.desk = desk;
        this.papers = papers;
        this.reflecting = reflecting;
    }

    @GetMapping("/opr/{id}/terugblik")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        var side = DayAccess.sideOf(viewer, opr).orElseThrow(NoSuchThing::new);
        NoSuchThing.unless(mayRead(opr, side));
        var typed = Kept.from(model);
        var head = desk.head(opr, new Link(plain("opr.path.look-back"), ""));
        var paper = papers.of(DayText.apart(side).key(opr.id()));
        boolean writes =
                DayAccess.mayReflectApart(viewer, opr, side) && !opr.day().isDebriefed();
        model.addAttribute(
                "page",
                new LookBackPage(
                        head,
                        typed,
                        side == Side.HOST ? head.hostName() : plain("opr.look-back.panel"),
                        side == Side.HOST ? plain("opr.look-back.panel") : head.hostName(),
                        opr.day().isHeld(),
                        writes,
                        paper,
                        sides(opr, head),
                        writes && opr.day().isHeld() && !opr.day().hasReflected(side)));
        return "developmentreview/web/lookback";
    }

    @PostMapping("/opr/{id}/terugblik/klaar")
    public String mark(@PathVariable String id, RedirectAttributes next) {
        switch (Again.ifOvertaken(() -> reflecting.mark(OprDesk.idOf(id)))) {
            case Decision.Changed _ -> {
                Message.done("opr.look-back.marked").on(next);
                return "redirect:/opr/" + id + "/nabespreking";
            }
            case Decision.Refused(var broken) -> Kept.refused(broken, "tekst").on(next);
        }
        return "redirect:/opr/" + id + "/terugblik";
    }

    static LookBackPage.Sides sides(Opr opr, OprHead head) {
        return new LookBackPage.Sides(
                opr.day().on(Mark.HOST_REFLECTED).orElse(null),
                head.hostName(),
                opr.day().on(Mark.PANEL_REFLECTED).orElse(null));
    }

    private static boolean mayRead(Opr opr, Side side) {
        var viewer = Acting.viewer();
        return switch (side) {
            case HOST -> DayAccess.mayReadHostReflection(viewer, opr);
            case PANEL -> DayAccess.mayReadPanelReflection(viewer, opr);
        };
    }
}
