package nl.koers.developmentreview.web;

import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.StartingOpr;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Message;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The road of an OPR, and its beginning.
@Controller
class RoadController {
    private final OprDesk desk;
    private final StartingOpr starting;
    private final Partnerships partnerships;

    RoadController(OprDesk desk, StartingOpr starting, Partnerships partnerships) {
        this.desk = desk;
        this.starting = starting;
        this.partnerships = partnerships;
    }

    @GetMapping("/opr/{id}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayReadRoad(viewer, opr));
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::shortName));
        var head = desk.head(opr);
        var actors = ActorWords.of(opr, viewer, head.hostName(), names);
        model.addAttribute("page", new RoadMaker(opr, viewer, desk.today(), head, actors).page());
        return "developmentreview/web/road";
    }

    @PostMapping("/partnerschappen/{id}/opr")
    public String start(@PathVariable String id, RedirectAttributes next) {
        var host = new PartnershipId(OprDesk.idOf(id).value());
        return switch (starting.start(host)) {
            case StartingOpr.Outcome.Started(var opr) -> {
                Message.done("opr.start.started").on(next);
                yield "redirect:/opr/" + opr;
            }
            case StartingOpr.Outcome.AlreadyOpen(var opr) -> {
                Message.refused("opr.start.already-open").on(next);
                yield "redirect:/opr/" + opr;
            }
            case StartingOpr.Outcome.WentOn _ -> {
                Message.refused("opr.start.went-on").on(next);
                yield "redirect:/partnerschappen/" + id;
            }
            case StartingOpr.Outcome.NotRecognised _ -> {
                Message.refused("opr.start.not-recognised").on(next);
                yield "redirect:/partnerschappen/" + id;
            }
        };
    }
}
