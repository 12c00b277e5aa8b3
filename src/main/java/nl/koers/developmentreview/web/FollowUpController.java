package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.day.Recommendation;
import nl.koers.developmentreview.internal.report.FollowUp.Standing;
import nl.koers.developmentreview.internal.report.NotingFollowUp;
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

/// What became of the recommendations (R39): the host writes, others read what the host shares.
@Controller
class FollowUpController {
    private final OprDesk desk;
    private final FollowUpMaker maker;
    private final NotingFollowUp noting;

    FollowUpController(OprDesk desk, FollowUpMaker maker, NotingFollowUp noting) {
        this.desk = desk;
        this.maker = maker;
        this.noting = noting;
    }

    @GetMapping("/opr/{id}/opvolging")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ReportAccess.mayReadFollowUp(viewer, opr));
        model.addAttribute("page", maker.page(opr, viewer));
        return "developmentreview/web/followup";
    }

    @GetMapping("/opr/{id}/opvolging/{recommendation}")
    @Transactional(readOnly = true)
    public String form(@PathVariable String id, @PathVariable String recommendation, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(ReportAccess.mayFollowUp(Acting.viewer(), opr));
        var wanted = OprDesk.idOf(recommendation).value();
        var about = opr.day().recommendations().stream()
                .filter(it -> it.id().equals(wanted))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        model.addAttribute(
                "page",
                form(
                        desk.head(
                                opr,
                                new Link(plain("opr.path.follow-up"), "/opr/" + id + "/opvolging"),
                                new Link(plain("opr.follow-up.number", about.number()), "")),
                        about,
                        Kept.from(model)));
        return "developmentreview/web/followupform";
    }

    @PostMapping("/opr/{id}/opvolging/{recommendation}")
    public String note(
            @PathVariable String id,
            @PathVariable UUID recommendation,
            @RequestParam String stand,
            @RequestParam String tekst,
            @RequestParam String wie,
            @RequestParam String datum,
            RedirectAttributes next) {
        var refusals = refusals(stand, tekst, datum);
        if (!refusals.isEmpty()) {
            new Kept(Map.of("stand", stand, "tekst", tekst, "wie", wie, "datum", datum), refusals).on(next);
            return "redirect:/opr/" + id + "/opvolging/" + recommendation;
        }
        var note = new NotingFollowUp.Note(
                Standing.valueOf(stand), tekst, wie, Typed.date(datum).orElse(null));
        Again.ifOvertaken(() -> noting.note(OprDesk.idOf(id), recommendation, note));
        Message.done("opr.follow-up.noted").on(next);
        return "redirect:/opr/" + id + "/opvolging";
    }

    private static FollowUpForm form(OprHead head, Recommendation about, Kept typed) {
        var standings = new LinkedHashMap<String, String>();
        Arrays.stream(Standing.values()).forEach(it -> standings.put(it.name(), plain("opr.follow-up.standing." + it)));
        return new FollowUpForm(
                head, about.number(), about.text(), head.href("/opvolging/" + about.id()), standings, typed);
    }

    private static Refusals refusals(String stand, String tekst, String datum) {
        var refusals = Refusals.none();
        if (Arrays.stream(Standing.values()).noneMatch(it -> it.name().equals(stand))) {
            refusals = refusals.and("stand", "opr.follow-up.no-standing");
        }
        if (tekst.isBlank()) {
            refusals = refusals.and("tekst", "opr.follow-up.no-text");
        }
        if (!datum.isBlank() && Typed.date(datum).isEmpty()) {
            refusals = refusals.and("datum", "opr.follow-up.no-date");
        }
        return refusals;
    }
}
