package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Beginning;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Start;
import nl.koers.developmentreview.internal.report.Share;
import nl.koers.developmentreview.web.HeldPage.Row;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Fact;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Proof for DUS-I that a review was held, and its list of held or not with dates (R02).
@Controller
class ProofController {
    private final OprDesk desk;
    private final Oprs oprs;
    private final Partnerships partnerships;

    ProofController(OprDesk desk, Oprs oprs, Partnerships partnerships) {
        this.desk = desk;
        this.oprs = oprs;
        this.partnerships = partnerships;
    }

    @GetMapping("/opr/{id}/bewijs")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayReadProof(viewer, opr));
        var head = OprAccess.mayReadRoad(viewer, opr)
                ? desk.head(opr, new Link(plain("opr.path.proof"), ""))
                : desk.publicHead(opr);
        var host = desk.host(opr);
        model.addAttribute(
                "page",
                new ProofPage(
                        head,
                        host.name(),
                        text("opr.proof.lede", host.name(), Dates.full(heldOn(opr))),
                        facts(opr, host),
                        ReportMaker.shares(opr, viewer, Share.HELD_WITH_ANYONE)));
        return "developmentreview/web/proof";
    }

    @GetMapping("/gehouden")
    @Transactional(readOnly = true)
    public String held(Model model) {
        NoSuchThing.unless(OprAccess.mayReadHeld(Acting.viewer()));
        var byHost = oprs.all().stream().filter(opr -> opr.day().isHeld()).collect(Collectors.groupingBy(Opr::host));
        model.addAttribute(
                "page",
                new HeldPage(partnerships.all().stream()
                        .filter(it -> it.recognisedOn() != null && !it.isEnded() || byHost.containsKey(it.id()))
                        .map(it -> row(it, byHost.getOrDefault(it.id(), List.of())))
                        .toList()));
        return "developmentreview/web/held";
    }

    private Row row(Partnership partnership, List<Opr> held) {
        var last = held.stream().max(Comparator.comparing(ProofController::heldOn));
        var next = Beginning.of(partnership, held).start(desk.today(), null, Settings.OF_2021);
        return new Row(
                partnership.name(),
                last.map(opr -> "/opr/" + opr.id() + "/bewijs").orElse(""),
                last.map(opr -> text("opr.held.on", Dates.full(heldOn(opr)))).orElseGet(() -> text("opr.held.none")),
                partnership.endedOn() != null
                        ? text("opr.held.went-on", Dates.full(partnership.endedOn()))
                        : next.map(ProofController::due).orElse(_ -> {}),
                next.filter(it -> !partnership.isEnded() && it.isAfterDue(desk.today()))
                        .isPresent(),
                next.map(it -> Dates.distance(desk.today(), it.dueOn())).orElse(""));
    }

    private static Content due(Start start) {
        return text(
                start.setByPlatform()
                        ? "opr.road.due-after-merger"
                        : start.sinceEarlierReview() ? "opr.road.due-after-review" : "opr.road.due-after-recognition",
                Dates.full(start.dueOn()),
                Dates.full(start.dueFrom()),
                Settings.OF_2021.cycle().getYears());
    }

    private List<Fact> facts(Opr opr, Partnership host) {
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(plain("opr.proof.partnership"), out -> out.writeUserContent(host.name())));
        facts.add(new Fact(plain("opr.proof.held"), Dates.full(heldOn(opr))));
        var visitors = visitors(opr, names);
        if (!visitors.isEmpty()) {
            facts.add(new Fact(plain("opr.proof.visitors"), out -> out.writeUserContent(visitors)));
        }
        facts.add(new Fact(
                plain("opr.proof.framework"),
                text("opr.road.framework-of", opr.start().framework())));
        facts.add(new Fact(
                plain("opr.proof.next"),
                text(
                        "opr.road.due-after-review",
                        Dates.full(heldOn(opr).plus(opr.settings().cycle())),
                        Dates.full(heldOn(opr)),
                        opr.settings().cycle().getYears())));
        facts.add(new Fact(plain("opr.proof.printed"), Dates.full(desk.today())));
        return facts;
    }

    private static String visitors(Opr opr, java.util.Map<PartnershipId, String> names) {
        return ActorWords.join(opr.panel().visitors().stream()
                .map(visitor -> names.getOrDefault(visitor, ""))
                .toList());
    }

    private static LocalDate heldOn(Opr opr) {
        return opr.day().heldOn().orElseThrow();
    }
}
