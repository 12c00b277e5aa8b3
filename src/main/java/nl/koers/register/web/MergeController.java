package nl.koers.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Merging;
import nl.koers.register.web.Changing.Terms;
import nl.koers.register.web.MergePage.Typed;
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

/// The Platform records that partnerships merged into a new one (R53).
@Controller
class MergeController {
    private final Partnerships partnerships;
    private final Merging merging;
    private final Entries entries;

    MergeController(Partnerships partnerships, Merging merging, Entries entries) {
        this.partnerships = partnerships;
        this.merging = merging;
        this.entries = entries;
    }

    @GetMapping("/partnerschappen/{id}/samenvoegen")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var typed = new Typed(PartnershipId.next().toString(), "", "", List.of(), "");
        return page(going(id), typed, new Terms("", "", "", "", "", "", ""), Refusals.none(), model);
    }

    @PostMapping("/partnerschappen/{id}/samenvoegen")
    @Transactional
    public String merge(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String met,
            @RequestParam(defaultValue = "") String ook,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String kort,
            @RequestParam(defaultValue = "") String penvoerder,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String sinds,
            @RequestParam(defaultValue = "") String lichting,
            @RequestParam(defaultValue = "") String klok,
            @RequestParam(defaultValue = "") String klokreden,
            Model model,
            RedirectAttributes next) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var partnership = partnerships.require(Addresses.partnership(id));
        var typed = new Typed(vorm, naam, kort, List.of(met, ook), penvoerder);
        var terms = new Terms(dag, reden, status, sinds, lichting, klok, klokreden);
        var on = Days.day(dag);
        if (on.isEmpty()) {
            return page(partnership, typed, terms, Refusals.of("dag", "register.no-day"), model);
        }
        var from = new ArrayList<>(List.of(partnership.id()));
        for (var other : typed.with()) {
            if (!other.isEmpty()) {
                from.add(Addresses.partnership(other));
            }
        }
        var broken = merging.merge(new Merging.Order(
                Addresses.partnership(vorm),
                naam,
                kort,
                from,
                lead(penvoerder, from),
                on.get(),
                reden,
                terms.standing(),
                Days.day(klok).orElse(null),
                klokreden));
        if (broken.isEmpty()) {
            Message.done("register.merge.done", naam.strip()).on(next);
            return "redirect:" + Addresses.of(Addresses.partnership(vorm));
        }
        return page(partnership, typed, terms, Changing.refusals(broken, entries.settled(from)), model);
    }

    private static @Nullable PartnershipId lead(String place, List<PartnershipId> from) {
        return place.matches("\\d") && Integer.parseInt(place) < from.size() ? from.get(Integer.parseInt(place)) : null;
    }

    private Partnership going(String id) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var partnership = partnerships.require(Addresses.partnership(id));
        NoSuchThing.unless(!partnership.isEnded());
        return partnership;
    }

    private String page(Partnership partnership, Typed typed, Terms terms, Refusals refusals, Model model) {
        Map<String, String> others = new LinkedHashMap<>();
        partnerships.living().stream()
                .filter(it -> !it.id().equals(partnership.id()))
                .forEach(it -> others.put(it.id().toString(), it.name()));
        model.addAttribute("page", new MergePage(partnership, others, typed, terms, refusals));
        return "register/web/merge";
    }
}
