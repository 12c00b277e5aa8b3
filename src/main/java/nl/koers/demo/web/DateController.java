package nl.koers.demo.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.koers.demo.internal.MovingDate;
import nl.koers.notifications.Mornings;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Moving the date of the demonstration forward.
@Controller
@Profile("demo | test")
class DateController {
    private final MovingDate moving;
    private final Mornings mornings;
    private final Clock clock;

    DateController(MovingDate moving, Mornings mornings, Clock clock) {
        this.moving = moving;
        this.mornings = mornings;
        this.clock = clock;
    }

    @GetMapping("/demonstratie")
    public String show(Model model) {
        return page("", Refusals.none(), model);
    }

    /// @param dagen a number of days further; empty for the day that was filled in
    @PostMapping("/demonstratie")
    public String move(
            @RequestParam(defaultValue = "") String dagen,
            @RequestParam(defaultValue = "") String dag,
            Model model,
            RedirectAttributes next) {
        LocalDate day;
        try {
            day = dagen.isEmpty() ? LocalDate.parse(dag) : LocalDate.now(clock).plusDays(Short.parseShort(dagen));
        } catch (DateTimeException | NumberFormatException e) {
            return page(dag, Refusals.of("dag", "demo.date.choose"), model);
        }
        var before = LocalDate.now(clock);
        return switch (moving.to(day)) {
            case MOVED -> {
                mornings.between(before, day);
                Message.done("demo.date.moved", Dates.plain(day)).on(next);
                yield "redirect:/demonstratie";
            }
            case NOT_LATER -> page(dag, Refusals.of("dag", "demo.date.not-later"), model);
            case TOO_FAR -> page(dag, Refusals.of("dag", "demo.date.too-far"), model);
        };
    }

    private static String page(String typed, Refusals refusals, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("refusals", refusals);
        return "demo/web/date";
    }
}
