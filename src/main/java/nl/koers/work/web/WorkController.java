package nl.koers.work.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.work.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Home after logging in: one list over all processes.
@Controller
class WorkController {
    private final List<Waiting> rooms;
    private final Clock clock;

    WorkController(List<Waiting> rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    @GetMapping("/mijn-werk")
    @Transactional(readOnly = true)
    public String show(Model model) {
        var viewer = Acting.viewer();
        var today = LocalDate.now(clock);
        var items = rooms.stream()
                .flatMap(room -> room.items(viewer, today).stream())
                .toList();
        model.addAttribute("page", WorkPage.of(viewer.name(), today, items));
        return "work/web/work";
    }
}
