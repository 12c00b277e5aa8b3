package nl.koers.register.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partner;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Splitting;
import nl.koers.register.web.Changing.Terms;
import nl.koers.register.web.SplitPage.Typed;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The Platform records that a partnership was split (R53).
@Controller
class SplitController {
    private static final String PARTNER = "partner-";

    private final Partnerships partnerships;
    private final Splitting splitting;
    private final Entries entries;

    SplitController(Partnerships partnerships, Splitting splitting, Entries entries) {
        this.partnerships = partnerships;
        this.splitting = splitting;
        this.entries = entries;
    }

    @GetMapping("/partnerschappen/{id}/splitsen")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var partnership = partnerships.require(Addresses.partnership(id));
        NoSuchThing.unless(!partnership.isEnded());
        var all = partnership.sectors().stream().map(Sector::name).toList();
        var typed = new Typed(
                PartnershipId.next().toString(),
                PartnershipId.next().toString(),
                "",
                "",
                "",
                "",
                all,
                all,
                Map.of(),
                "",
                "");
        return page(partnership, typed, new Terms("", "", "", "", "", "", ""), Refusals.none(), model);
    }

    @PostMapping("/partnerschappen/{id}/splitsen")
    @Transactional
    public String split(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> sector,
            @RequestParam(defaultValue = "") List<String> sector2,
            Model model,
            RedirectAttributes next) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var partnership = partnerships.require(Addresses.partnership(id));
        var typed = new Typed(
                of(form, "een"),
                of(form, "ander"),
                of(form, "naam"),
                of(form, "kort"),
                of(form, "naam2"),
                of(form, "kort2"),
                sector,
                sector2,
                chosen(form),
                of(form, "penvoerder"),
                of(form, "penvoerder2"));
        var terms = new Terms(
                of(form, "dag"),
                of(form, "reden"),
                of(form, "status"),
                of(form, "sinds"),
                of(form, "lichting"),
                of(form, "klok"),
                of(form, "klokreden"));
        var on = Days.day(terms.on());
        if (on.isEmpty()) {
            return page(partnership, typed, terms, Refusals.of("dag", "register.no-day"), model);
        }
        var broken = splitting.split(new Splitting.Order(
                partnership.id(),
                List.of(
                        part(
                                typed.one(),
                                typed.name(),
                                typed.shortName(),
                                typed.sectors(),
                                typed.lead(),
                                going(typed, "ONE")),
                        part(
                                typed.other(),
                                typed.otherName(),
                                typed.otherShort(),
                                typed.otherSectors(),
                                typed.otherLead(),
                                going(typed, "OTHER"))),
                on.get(),
                terms.reason(),
                terms.standing(),
                Days.day(terms.countsFrom()).orElse(null),
                terms.countsBecause()));
        if (broken.isEmpty()) {
            Message.done(
                            "register.split.done",
                            typed.name().strip(),
                            typed.otherName().strip())
                    .on(next);
            return "redirect:" + Addresses.of(partnership.id());
        }
        return page(
                partnership,
                typed,
                terms,
                Changing.refusals(broken, entries.settled(List.of(partnership.id()))),
                model);
    }

    private static Splitting.Part part(
            String id, String name, String shortName, List<String> sectors, String lead, Set<UUID> partners) {
        return new Splitting.Part(Addresses.partnership(id), name, shortName, sectors(sectors), partners, lead(lead));
    }

    private static Set<Sector> sectors(List<String> typed) {
        return Arrays.stream(Sector.values())
                .filter(it -> typed.contains(it.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID lead(String typed) {
        return typed.isEmpty() ? null : Days.id(typed);
    }

    private static Set<UUID> going(Typed typed, String place) {
        return typed.chosen().entrySet().stream()
                .filter(it -> it.getValue().equals(place) || it.getValue().equals("BOTH"))
                .map(it -> Days.id(it.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> chosen(Map<String, String> form) {
        var chosen = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(PARTNER)) {
                chosen.put(name.substring(PARTNER.length()), value);
            }
        });
        return chosen;
    }

    private static String of(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }

    private String page(Partnership partnership, Typed typed, Terms terms, Refusals refusals, Model model) {
        List<Partner> all = partnerships.partners(partnership.id()).list();
        model.addAttribute("page", new SplitPage(partnership, all, typed, terms, refusals));
        return "register/web/split";
    }
}
