package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Locations;
import nl.koers.register.PartnerKind;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.duo.Links;
import nl.koers.register.internal.partners.AddingPartner;
import nl.koers.register.internal.partners.ChangingPartners;
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

/// The coordinator keeps the partners: schools out of DUO's register, other organisations by name (R50).
@Controller
class PartnersController {
    private final Partnerships partnerships;
    private final Locations locations;
    private final Links links;
    private final AddingPartner adding;
    private final ChangingPartners changing;

    PartnersController(
            Partnerships partnerships,
            Locations locations,
            Links links,
            AddingPartner adding,
            ChangingPartners changing) {
        this.partnerships = partnerships;
        this.links = links;
        this.locations = locations;
        this.adding = adding;
        this.changing = changing;
    }

    @GetMapping("/partnerschappen/{id}/partners")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String zoek, Model model) {
        return page(Addresses.partnership(id), zoek, PartnersPage.Typed.nothing(), Refusals.none(), model);
    }

    @PostMapping(path = "/partnerschappen/{id}/partners", params = "code")
    public String addSchool(
            @PathVariable String id,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String zoek,
            RedirectAttributes next) {
        var outcome = adding.school(Addresses.partnership(id), code);
        message(outcome).on(next);
        next.addAttribute("zoek", zoek);
        return "redirect:/partnerschappen/" + id + "/partners";
    }

    @PostMapping("/partnerschappen/{id}/partners")
    public String addOrganisation(
            @PathVariable String id,
            @RequestParam String kind,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String brin,
            Model model,
            RedirectAttributes next) {
        var asked = Addresses.partnership(id);
        var typed = new PartnersPage.Typed(kind, name, brin);
        var chosen = Arrays.stream(PartnerKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) {
            return page(asked, "", typed, Refusals.of("kind", "register.partner.kind-missing"), model);
        }
        var outcome = adding.organisation(asked, chosen.get(), name, brin);
        return switch (outcome) {
            case AddingPartner.Outcome.NameMissing _ ->
                page(asked, "", typed, Refusals.of("name", "register.partner.name-missing"), model);
            case AddingPartner.Outcome.NoBrin _ ->
                page(asked, "", typed, Refusals.of("brin", "register.partner.no-brin"), model);
            case AddingPartner.Outcome.Added _,
                    AddingPartner.Outcome.AlreadyThere _,
                    AddingPartner.Outcome.UnknownLocation _ -> {
                message(outcome).on(next);
                yield "redirect:/partnerschappen/" + id + "/partners";
            }
        };
    }

    @PostMapping("/partnerschappen/{id}/partners/{partner}/penvoerder")
    public String lead(@PathVariable String id, @PathVariable String partner, RedirectAttributes next) {
        message("register.partner.leads", changing.lead(Addresses.partnership(id), Addresses.uuid(partner)))
                .on(next);
        return "redirect:/partnerschappen/" + id + "/partners";
    }

    @PostMapping("/partnerschappen/{id}/partners/{partner}/einde")
    public String end(@PathVariable String id, @PathVariable String partner, RedirectAttributes next) {
        message("register.partner.left", changing.end(Addresses.partnership(id), Addresses.uuid(partner)))
                .on(next);
        return "redirect:/partnerschappen/" + id + "/partners";
    }

    private String page(PartnershipId asked, String zoek, PartnersPage.Typed typed, Refusals refusals, Model model) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), asked)
                && !partnerships.require(asked).isEnded());
        model.addAttribute(
                "page",
                new PartnersPage(
                        partnerships.require(asked),
                        partnerships.partners(asked),
                        links.known(asked),
                        zoek.strip(),
                        locations.search(zoek),
                        locations.isEmpty(),
                        typed,
                        refusals));
        return "register/web/partners";
    }

    private static Message message(AddingPartner.Outcome outcome) {
        return switch (outcome) {
            case AddingPartner.Outcome.Added(var name) -> Message.done("register.partner.added", name);
            case AddingPartner.Outcome.AlreadyThere(var name) -> Message.refused("register.partner.already", name);
            case AddingPartner.Outcome.UnknownLocation _ -> Message.refused("register.partner.unknown");
            case AddingPartner.Outcome.NameMissing _ -> Message.refused("register.partner.name-missing");
            case AddingPartner.Outcome.NoBrin _ -> Message.refused("register.partner.no-brin");
        };
    }

    private static Message message(String done, ChangingPartners.Outcome outcome) {
        return switch (outcome) {
            case ChangingPartners.Outcome.Done(var name) -> Message.done(done, name);
            case ChangingPartners.Outcome.Needed(var name, var missed) ->
                Message.refused(
                        "register.partner.needed",
                        name,
                        missed.stream()
                                .map(need -> plain("register.need." + need))
                                .collect(Collectors.joining(" ")));
        };
    }
}
