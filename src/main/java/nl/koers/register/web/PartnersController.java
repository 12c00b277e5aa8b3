package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
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
import nl.koers.register.web.PartnersPage.Typed;
import nl.koers.ui.Dates;
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
    private final Clock clock;

    PartnersController(
            Partnerships partnerships,
            Locations locations,
            Links links,
            AddingPartner adding,
            ChangingPartners changing,
            Clock clock) {
        this.partnerships = partnerships;
        this.links = links;
        this.locations = locations;
        this.adding = adding;
        this.changing = changing;
        this.clock = clock;
    }

    @GetMapping("/partnerschappen/{id}/partners")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String zoek, Model model) {
        return page(Addresses.partnership(id), zoek, nothing(), Refusals.none(), model);
    }

    @PostMapping(path = "/partnerschappen/{id}/partners", params = "code")
    public String addSchool(
            @PathVariable String id,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes next) {
        var asked = kept(id);
        var field = PartnersPage.SINCE + code;
        var typed = nothing().at(field, form.getOrDefault(field, ""));
        var since = Days.day(typed.day());
        if (since.isEmpty()) {
            return page(asked, zoek, typed, Refusals.of(field, "register.no-day"), model);
        }
        var outcome = adding.school(asked, code, since.get());
        var refusals = refusals(field, outcome);
        if (!refusals.isEmpty()) {
            return page(asked, zoek, typed, refusals, model);
        }
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
            @RequestParam(defaultValue = "") String sinds,
            Model model,
            RedirectAttributes next) {
        var asked = kept(id);
        var typed = nothing().of(kind, name, brin, sinds);
        var chosen = Arrays.stream(PartnerKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
        var since = Days.day(sinds);
        if (chosen.isEmpty() || since.isEmpty()) {
            var refusals = chosen.isEmpty() ? Refusals.of("kind", "register.partner.kind-missing") : Refusals.none();
            return page(asked, "", typed, since.isEmpty() ? refusals.and("sinds", "register.no-day") : refusals, model);
        }
        var outcome = adding.organisation(asked, chosen.get(), name, brin, since.get());
        var refusals = refusals("sinds", outcome);
        if (!refusals.isEmpty()) {
            return page(asked, "", typed, refusals, model);
        }
        message(outcome).on(next);
        return "redirect:/partnerschappen/" + id + "/partners";
    }

    @PostMapping("/partnerschappen/{id}/partners/{partner}/penvoerder")
    public String lead(
            @PathVariable String id,
            @PathVariable String partner,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes next) {
        var asked = kept(id);
        return changed(
                asked,
                partner,
                PartnersPage.FROM,
                form,
                (who, on) -> changing.lead(asked, who, on),
                "register.partner.leads",
                model,
                next);
    }

    @PostMapping("/partnerschappen/{id}/partners/{partner}/einde")
    public String end(
            @PathVariable String id,
            @PathVariable String partner,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes next) {
        var asked = kept(id);
        return changed(
                asked,
                partner,
                PartnersPage.UNTIL,
                form,
                (who, on) -> changing.end(asked, who, on),
                "register.partner.left",
                model,
                next);
    }

    private String changed(
            PartnershipId asked,
            String partner,
            String day,
            Map<String, String> form,
            BiFunction<UUID, LocalDate, ChangingPartners.Outcome> act,
            String done,
            Model model,
            RedirectAttributes next) {
        var who = Addresses.uuid(partner);
        NoSuchThing.unless(partnerships.partners(asked).find(who).isPresent());
        var field = day + who;
        var typed = nothing().at(field, form.getOrDefault(field, ""));
        var on = Days.day(typed.day());
        if (on.isEmpty()) {
            return page(asked, "", typed, Refusals.of(field, "register.no-day"), model);
        }
        var outcome = act.apply(who, on.get());
        if (outcome instanceof ChangingPartners.Outcome.Done(var name)) {
            Message.done(done, name).on(next);
            return "redirect:" + Addresses.of(asked) + "/partners";
        }
        return page(asked, "", typed, refusals(field, outcome), model);
    }

    private static PartnershipId kept(String id) {
        var asked = Addresses.partnership(id);
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), asked));
        return asked;
    }

    private Typed nothing() {
        return Typed.nothing(LocalDate.now(clock));
    }

    private String page(PartnershipId asked, String zoek, Typed typed, Refusals refusals, Model model) {
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

    /// What the form can mend itself; empty: it was taken, or a message says the rest.
    private static Refusals refusals(String day, AddingPartner.Outcome outcome) {
        return switch (outcome) {
            case AddingPartner.Outcome.NameMissing _ -> Refusals.of("name", "register.partner.name-missing");
            case AddingPartner.Outcome.NoBrin _ -> Refusals.of("brin", "register.partner.no-brin");
            case AddingPartner.Outcome.Ahead _ -> Refusals.of(day, "register.partner.ahead");
            case AddingPartner.Outcome.TooEarly(var from) ->
                Refusals.of(day, "register.partner.too-early", Dates.longAgo(from));
            case AddingPartner.Outcome.Added _,
                    AddingPartner.Outcome.AlreadyThere _,
                    AddingPartner.Outcome.UnknownLocation _ -> Refusals.none();
        };
    }

    private static Message message(AddingPartner.Outcome outcome) {
        return switch (outcome) {
            case AddingPartner.Outcome.AlreadyThere(var name) -> Message.refused("register.partner.already", name);
            case AddingPartner.Outcome.UnknownLocation _ -> Message.refused("register.partner.unknown");
            case AddingPartner.Outcome.Added(var name) -> Message.done("register.partner.added", name);
            case AddingPartner.Outcome.NameMissing _,
                    AddingPartner.Outcome.NoBrin _,
                    AddingPartner.Outcome.Ahead _,
                    AddingPartner.Outcome.TooEarly _ -> throw new IllegalStateException("said at the field");
        };
    }

    private static Refusals refusals(String day, ChangingPartners.Outcome outcome) {
        return switch (outcome) {
            case ChangingPartners.Outcome.Done _ -> Refusals.none();
            case ChangingPartners.Outcome.Ahead _ -> Refusals.of(day, "register.partner.ahead");
            case ChangingPartners.Outcome.TooEarly(var from) ->
                Refusals.of(day, "register.partner.too-early", Dates.longAgo(from));
            case ChangingPartners.Outcome.LeadsAlready(var name, var since) ->
                Refusals.of(day, "register.partner.leads-already", name, Dates.longAgo(since));
            case ChangingPartners.Outcome.Needed(var name, var missed) ->
                Refusals.of(
                        day,
                        "register.partner.needed",
                        name,
                        missed.stream()
                                .map(need -> plain("register.need." + need))
                                .collect(Collectors.joining(" ")));
        };
    }
}
