package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import com.fasterxml.uuid.Generators;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.koers.access.NoSuchThing;
import nl.koers.register.PartnerKind;
import nl.koers.register.internal.life.Content.Precondition;
import nl.koers.register.internal.life.Content.Verdict;
import nl.koers.register.internal.life.Entry;
import nl.koers.register.internal.life.Preconditions;
import nl.koers.register.internal.life.StatingPrecondition;
import nl.koers.register.internal.life.StatingPrecondition.Rule;
import nl.koers.register.web.ConditionsPage.Typed;
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

/// The preconditions with day and source; what is unknown is shown as unknown (R30).
@Controller
class ConditionsController {
    private final Inside inside;
    private final StatingPrecondition stating;

    ConditionsController(Inside inside, StatingPrecondition stating) {
        this.inside = inside;
        this.stating = stating;
    }

    @GetMapping("/partnerschappen/{id}/voorwaarden")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String verbeter, Model model) {
        var fresh = Generators.timeBasedEpochRandomGenerator().generate().toString();
        var opened = inside.open(Addresses.partnership(id));
        if (verbeter.isEmpty()) {
            return page(opened, new Typed(fresh, "", "", "", "", "", ""), Refusals.none(), model);
        }
        var wrong = wrong(opened, verbeter);
        var said = (Precondition) wrong.content();
        var typed = new Typed(
                fresh,
                verbeter,
                String.valueOf(wrong.subject()),
                said.programme(),
                said.verdict().name(),
                wrong.on().toString(),
                said.source());
        return page(opened, typed, Refusals.none(), model);
    }

    @PostMapping("/partnerschappen/{id}/voorwaarden")
    @Transactional
    public String state(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String verbetert,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String opleiding,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String bron,
            Model model,
            RedirectAttributes next) {
        var asked = Inside.statable(id);
        var typed = new Typed(vorm, verbetert, partner, opleiding, oordeel, dag, bron);
        var verdict = Arrays.stream(Verdict.values())
                .filter(it -> it.name().equals(oordeel))
                .findFirst();
        var day = Days.day(dag);
        var refusals = Refusals.none();
        if (partner.isEmpty()) {
            refusals = refusals.and("partner", "register.conditions.broken.partner");
        }
        if (verdict.isEmpty()) {
            refusals = refusals.and("oordeel", "register.conditions.broken.verdict");
        }
        if (day.isEmpty()) {
            refusals = refusals.and("dag", "register.no-day");
        }
        if (!refusals.isEmpty()) {
            return page(inside.open(asked), typed, refusals, model);
        }
        var broken = stating.state(
                Days.id(vorm),
                asked,
                Days.id(partner),
                day.orElseThrow(),
                new Precondition(opleiding, verdict.orElseThrow(), bron),
                verbetert.isEmpty() ? null : Days.id(verbetert));
        if (broken.isEmpty()) {
            Message.done("register.conditions.stated").on(next);
            return "redirect:" + Addresses.of(asked) + "/voorwaarden";
        }
        for (var rule : broken) {
            refusals = refusals.and(field(rule), "register.conditions.broken." + rule);
        }
        return page(inside.open(asked), typed, refusals, model);
    }

    private static String field(Rule rule) {
        return switch (rule) {
            case OF_ONE_THAT_IS_JUDGED -> "partner";
            case NVAO_JUDGES_A_PROGRAMME -> "opleiding";
            case HAS_A_SOURCE -> "bron";
            case NOT_AHEAD -> "dag";
        };
    }

    private static Entry wrong(Inside.Opened opened, String corrects) {
        return opened.life().stands(Days.id(corrects), Precondition.class).orElseThrow(NoSuchThing::new);
    }

    private static String page(Inside.Opened opened, Typed typed, Refusals refusals, Model model) {
        var wrong = typed.corrects().isEmpty() ? null : wrong(opened, typed.corrects());
        var now = opened.picture();
        var known = Preconditions.of(now);
        Map<String, String> judged = new LinkedHashMap<>();
        now.partners().list().stream()
                .filter(it -> Preconditions.asked(it.kind()))
                .filter(it -> wrong == null || it.id().equals(wrong.subject()))
                .forEach(it -> judged.put(it.id().toString(), it.name()));
        model.addAttribute(
                "page",
                new ConditionsPage(
                        opened.partnership(),
                        known.risks().size(),
                        known.lines().stream()
                                .sorted(Comparator.comparing((Preconditions.Line it) -> !it.isRisk()))
                                .map(ConditionsController::row)
                                .toList(),
                        wrong == null ? "" : LifeWords.of(wrong, opened.life(), Map.of()),
                        opened.mayState(),
                        judged,
                        typed,
                        refusals));
        return "register/web/conditions";
    }

    private static ConditionsPage.Row row(Preconditions.Line it) {
        boolean institute = it.partner().kind() == PartnerKind.TEACHER_EDUCATION;
        return new ConditionsPage.Row(
                it.entry() == null ? "" : it.entry().toString(),
                it.programme().isEmpty()
                        ? it.partner().name()
                        : plain(
                                "register.conditions.programme-of",
                                it.programme(),
                                it.partner().name()),
                plain(institute ? "register.conditions.nvao" : "register.conditions.inspectorate"),
                plain("register.verdict." + it.verdict()),
                it.isRisk(),
                it.on() == null ? "" : Dates.longAgo(it.on()),
                it.source());
    }
}
