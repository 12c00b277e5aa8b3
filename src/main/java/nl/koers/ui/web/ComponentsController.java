package nl.koers.ui.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All parts that pages are made of, in all their states: for whoever makes a page, and for whoever checks them.
@Controller
class ComponentsController {
    private final Clock clock;

    ComponentsController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/onderdelen")
    String show(Model model) {
        var now = clock.instant();
        model.addAttribute("page", new ComponentsPage(LocalDate.now(clock), now, now.minus(Duration.ofDays(13))));
        return "ui/web/components";
    }
}
