package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.figures.National;
import nl.koers.register.internal.figures.National.Denominator;
import nl.koers.register.internal.figures.National.Whole;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The way to a hundred percent, for anyone (R55, R99); the Platform enters the totals that a source gives.
@Controller
class NationalController {
    private static final int LONGEST_SOURCE = 300;

    private final National national;
    private final Clock clock;

    NationalController(National national, Clock clock) {
        this.national = national;
        this.clock = clock;
    }

    @GetMapping("/naar-100-procent")
    @Transactional(readOnly = true)
    public String show(Model model) {
        return page(Map.of(), Refusals.none(), model);
    }

    @PostMapping("/naar-100-procent")
    @Transactional
    public String enter(@RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
        NoSuchThing.unless(RegisterAccess.mayRefresh(Acting.viewer()));
        var whole = Arrays.stream(Whole.values())
                .filter(it -> it.name().equals(typed.get("wat")))
                .findFirst();
        var year = SchoolYear.read(typed.getOrDefault("jaar", ""));
        var number = number(typed.getOrDefault("aantal", ""));
        var source = typed.getOrDefault("bron", "").strip();
        var day = Days.day(typed.getOrDefault("datum", ""));
        var refusals = Refusals.none();
        if (whole.isEmpty()) {
            refusals = refusals.and("wat", "register.country.no-what");
        }
        if (year.isEmpty()) {
            refusals = refusals.and("jaar", "register.country.no-year");
        }
        if (number.isEmpty()) {
            refusals = refusals.and("aantal", "register.country.no-number");
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            refusals = refusals.and("bron", "register.country.no-source");
        }
        if (day.isEmpty() || day.get().isAfter(LocalDate.now(clock))) {
            refusals = refusals.and("datum", "register.country.no-date");
        }
        if (!refusals.isEmpty()) {
            return page(typed, refusals, model);
        }
        national.enter(new Denominator(
                whole.orElseThrow(), year.orElseThrow(), number.orElseThrow(), source, day.orElseThrow()));
        Message.done("register.country.entered").on(next);
        return "redirect:/naar-100-procent";
    }

    private String page(Map<String, String> typed, Refusals refusals, Model model) {
        var denominators = national.denominators();
        var wholes = new LinkedHashMap<String, String>();
        Arrays.stream(Whole.values()).forEach(it -> wholes.put(it.name(), plain("register.country.whole." + it)));
        model.addAttribute(
                "page",
                new NationalPage(
                        NationalLine.of(national.sums(), denominators, SchoolYear.at(LocalDate.now(clock))),
                        NationalPage.shares(national.partners(), denominators),
                        RegisterAccess.mayRefresh(Acting.viewer()),
                        wholes,
                        typed,
                        refusals));
        return "register/web/national";
    }

    private static Optional<Integer> number(String typed) {
        var bare = typed.strip();
        return bare.matches("[1-9]\\d{0,5}|[1-9]\\d{0,2}[. ]\\d{3}")
                ? Optional.of(Integer.parseInt(bare.replaceAll("\\D", "")))
                : Optional.empty();
    }
}
