package nl.koers.developmentreview.web;

import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.ChoosingChair;
import nl.koers.developmentreview.internal.panel.NamingSecretary;
import nl.koers.developmentreview.internal.panel.NominatingMember;
import nl.koers.developmentreview.internal.panel.SettlingPanel;
import nl.koers.developmentreview.web.PanelPage.Typed;
import nl.koers.people.Function;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The panel: nominating, choosing the chair, naming the secretary, settling.
@Controller
class PanelController {
    private static final String PAGE = "developmentreview/web/panel";

    private final OprDesk desk;
    private final PanelPages pages;
    private final NominatingMember nominating;
    private final ChoosingChair chairing;
    private final NamingSecretary naming;
    private final SettlingPanel settling;

    PanelController(
            OprDesk desk,
            PanelPages pages,
            NominatingMember nominating,
            ChoosingChair chairing,
            NamingSecretary naming,
            SettlingPanel settling) {
        this.desk = desk;
        this.pages = pages;
        this.nominating = nominating;
        this.chairing = chairing;
        this.naming = naming;
        this.settling = settling;
    }

    @GetMapping("/opr/{id}/panel")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        return page(id, Typed.nothing(), Refusals.none(), model);
    }

    /// @param wie person and function, as the list offers them
    @PostMapping("/opr/{id}/panel/leden")
    String nominate(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String bezoeker,
            @RequestParam(defaultValue = "") String wie,
            Model model,
            RedirectAttributes next) {
        var visitor = new PartnershipId(idOf(bezoeker));
        desk.guard(id, (viewer, opr) -> PanelAccess.mayNominate(viewer, opr, visitor));
        var typed = new Typed(wie, "", "");
        if (wie.isEmpty()) {
            return page(id, typed, Refusals.of("wie", "opr.panel.choose-someone"), model);
        }
        var outcome =
                nominating.nominate(OprDesk.idOf(id), visitor, new PersonId(idOf(wie.split(" ")[0])), functionOf(wie));
        return switch (outcome) {
            case NominatingMember.Outcome.Nominated(var name) ->
                done(id, Message.done("opr.panel.nominated", name), next);
            case NominatingMember.Outcome.Refused(var name, var broken) -> {
                var refusals = Refusals.none();
                for (var rule : broken) {
                    refusals = refusals.and("wie", "opr.panel.nomination." + rule, name);
                }
                yield page(id, typed, refusals, model);
            }
        };
    }

    @PostMapping("/opr/{id}/panel/voorzitter")
    String chair(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String voorzitter,
            Model model,
            RedirectAttributes next) {
        desk.guard(id, PanelAccess::mayChooseChair);
        if (voorzitter.isEmpty()) {
            return page(id, Typed.nothing(), Refusals.of("voorzitter", "opr.panel.choose-someone"), model);
        }
        chairing.choose(OprDesk.idOf(id), idOf(voorzitter));
        return done(id, Message.done("opr.panel.chair-chosen"), next);
    }

    @PostMapping("/opr/{id}/panel/secretaris")
    String secretary(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String secretaris,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes next) {
        desk.guard(id, PanelAccess::mayFormPanel);
        var typed = new Typed("", secretaris, reden);
        if (secretaris.isEmpty()) {
            return page(id, typed, Refusals.of("secretaris", "opr.panel.choose-someone"), model);
        }
        var outcome = naming.name(OprDesk.idOf(id), new PersonId(idOf(secretaris)), reden);
        return switch (outcome) {
            case NAMED -> done(id, Message.done("opr.panel.secretary-named"), next);
            case NO_REASON -> page(id, typed, Refusals.of("reden", "opr.panel.secretary.NO_REASON"), model);
            case NOT_OF_HOST, IS_MEMBER, ALREADY ->
                page(id, typed, Refusals.of("secretaris", "opr.panel.secretary." + outcome), model);
        };
    }

    @PostMapping("/opr/{id}/panel/vaststellen")
    String settle(@PathVariable String id, Model model, RedirectAttributes next) {
        return switch (settling.settle(OprDesk.idOf(id))) {
            case SettlingPanel.Outcome.Settled _ -> done(id, Message.done("opr.panel.settled-now"), next);
            case SettlingPanel.Outcome.AlreadySettled _ -> done(id, Message.done("opr.panel.settled-already"), next);
            case SettlingPanel.Outcome.Refused(var broken) -> {
                model.addAttribute("page", pages.refused(id, broken));
                yield PAGE;
            }
        };
    }

    private static Function functionOf(String wie) {
        var parts = wie.split(" ");
        return java.util.Arrays.stream(Function.values())
                .filter(it -> parts.length == 2 && it.name().equals(parts[1]))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private static UUID idOf(String typed) {
        return OprDesk.idOf(typed).value();
    }

    private static String done(String id, Message message, RedirectAttributes next) {
        message.on(next);
        return "redirect:/opr/" + id + "/panel";
    }

    private String page(String id, Typed typed, Refusals refusals, Model model) {
        model.addAttribute("page", pages.page(id, typed, refusals));
        return PAGE;
    }
}
