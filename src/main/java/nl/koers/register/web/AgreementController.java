package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.NoSuchThing;
import nl.koers.register.internal.life.Content.Agreement;
import nl.koers.register.internal.life.Entry;
import nl.koers.register.internal.life.Missing;
import nl.koers.register.internal.life.StatingAgreement;
import nl.koers.register.web.AgreementPage.Typed;
import nl.koers.ui.Dates;
import nl.koers.ui.Fact;
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

/// The samenwerkingsovereenkomst as the coordinator and the Platform keep it (R51).
@Controller
class AgreementController {
    private final Inside inside;
    private final StatingAgreement stating;

    AgreementController(Inside inside, StatingAgreement stating) {
        this.inside = inside;
        this.stating = stating;
    }

    @GetMapping("/partnerschappen/{id}/overeenkomst")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String verbeter, Model model) {
        var opened = inside.open(Addresses.partnership(id));
        var now = verbeter.isEmpty()
                ? opened.picture().agreement()
                : Optional.of((Agreement) wrong(opened, verbeter).content());
        return page(opened, typed(now, verbeter), Refusals.none(), model);
    }

    @PostMapping("/partnerschappen/{id}/overeenkomst")
    @Transactional
    public String state(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String verbetert,
            @RequestParam(defaultValue = "") String begin,
            @RequestParam(defaultValue = "") String einde,
            @RequestParam(defaultValue = "") String samenstelling,
            @RequestParam(defaultValue = "") String penvoerder,
            @RequestParam(defaultValue = "") String visie,
            @RequestParam(defaultValue = "") String middelen,
            @RequestParam(defaultValue = "") String inductie,
            @RequestParam(defaultValue = "") String professionalisering,
            Model model,
            RedirectAttributes next) {
        var asked = Inside.statable(id);
        var typed = new Typed(
                vorm,
                verbetert,
                begin,
                einde,
                samenstelling,
                penvoerder,
                visie,
                middelen,
                inductie,
                professionalisering);
        var from = Days.day(begin);
        var until = Days.day(einde);
        if (from.isEmpty() || !einde.isBlank() && until.isEmpty()) {
            var refusals = from.isEmpty() ? Refusals.of("begin", "register.no-day") : Refusals.none();
            return page(
                    inside.open(asked),
                    typed,
                    until.isEmpty() && !einde.isBlank() ? refusals.and("einde", "register.no-day") : refusals,
                    model);
        }
        var broken = stating.state(
                Days.id(vorm),
                asked,
                new Agreement(
                        from.get(),
                        until.orElse(null),
                        samenstelling.strip(),
                        penvoerder.strip(),
                        visie.strip(),
                        middelen.strip(),
                        inductie.strip(),
                        professionalisering.strip()),
                verbetert.isEmpty() ? null : Days.id(verbetert));
        if (broken.isEmpty()) {
            Message.done("register.agreement.stated").on(next);
            return "redirect:" + Addresses.of(asked) + "/overeenkomst";
        }
        var refusals = Refusals.none();
        for (var rule : broken) {
            refusals = refusals.and(
                    rule == StatingAgreement.Rule.IN_THIS_TIME ? "begin" : "einde",
                    "register.agreement.broken." + rule);
        }
        return page(inside.open(asked), typed, refusals, model);
    }

    private static Entry wrong(Inside.Opened opened, String corrects) {
        return opened.life().stands(Days.id(corrects), Agreement.class).orElseThrow(NoSuchThing::new);
    }

    private static List<Entry> standing(Inside.Opened opened) {
        return opened.life().standing().stream()
                .filter(it -> it.content() instanceof Agreement)
                .toList()
                .reversed();
    }

    private static String page(Inside.Opened opened, Typed typed, Refusals refusals, Model model) {
        var today = opened.today();
        var now = opened.picture().agreement();
        model.addAttribute(
                "page",
                new AgreementPage(
                        opened.partnership(),
                        state(now, today),
                        now.filter(it -> it.isOver(today)).isPresent(),
                        now.map(AgreementController::facts).orElse(List.of()),
                        now.map(it -> Missing.silent(it).stream()
                                        .map(subject -> plain("register.agreement." + subject))
                                        .toList())
                                .orElse(List.of()),
                        standing(opened).stream()
                                .map(it -> new AgreementPage.Row(it.id().toString(), words(it, opened)))
                                .toList(),
                        typed.corrects().isEmpty() ? "" : words(wrong(opened, typed.corrects()), opened),
                        opened.mayState(),
                        typed,
                        refusals));
        return "register/web/agreement";
    }

    private static String words(Entry entry, Inside.Opened opened) {
        return LifeWords.of(entry, opened.life(), Map.of());
    }

    private static String state(Optional<Agreement> now, LocalDate today) {
        return now.map(it -> plain(
                        it.isOver(today) ? "register.agreement.over" : "register.agreement.runs",
                        Dates.longAgo(it.from()),
                        it.until() == null ? plain("register.agreement.open") : Dates.longAgo(it.until())))
                .orElseGet(() -> plain("register.agreement.none"));
    }

    private static List<Fact> facts(Agreement it) {
        var facts = new ArrayList<Fact>();
        add(facts, "COMPOSITION", it.composition());
        add(facts, "LEAD", it.lead());
        add(facts, "VISION", it.vision());
        add(facts, "MEANS", it.means());
        add(facts, "INDUCTION", it.induction());
        add(facts, "PROFESSIONALISING", it.professionalising());
        return facts;
    }

    private static void add(List<Fact> facts, String subject, String words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(plain("register.agreement." + subject), out -> out.writeUserContent(words)));
        }
    }

    /// What it says now, to be changed or taken along into the next one.
    private static Typed typed(Optional<Agreement> now, String corrects) {
        var id = Generators.timeBasedEpochRandomGenerator().generate().toString();
        return now.map(it -> new Typed(
                        id,
                        corrects,
                        it.from().toString(),
                        it.until() == null ? "" : it.until().toString(),
                        it.composition(),
                        it.lead(),
                        it.vision(),
                        it.means(),
                        it.induction(),
                        it.professionalising()))
                .orElse(new Typed(id, corrects, "", "", "", "", "", "", "", ""));
    }
}
