package nl.koers.register.web;

import com.fasterxml.uuid.Generators;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.register.internal.life.Content.InductionLevel;
import nl.koers.register.internal.life.Content.Scope;
import nl.koers.register.internal.life.Content.Trajectory;
import nl.koers.register.internal.life.StatingScope;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the partnership does (R49): read by anyone on its page, stated here.
@Controller
class ScopeController {
    private final Inside inside;
    private final StatingScope stating;

    ScopeController(Inside inside, StatingScope stating) {
        this.inside = inside;
        this.stating = stating;
    }

    @GetMapping("/partnerschappen/{id}/reikwijdte")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opened = inside.open(Addresses.partnership(id));
        var stated = opened.picture().scoped();
        var scope = stated.map(it -> (Scope) it.content()).orElse(new Scope(Set.of(), "", Set.of()));
        model.addAttribute(
                "page",
                new ScopePage(
                        opened.partnership(),
                        stated.isPresent() ? LifeWords.scope(scope) : List.of(),
                        stated.map(it -> Dates.longAgo(it.on())).orElse(""),
                        opened.mayState(),
                        Generators.timeBasedEpochRandomGenerator().generate().toString(),
                        scope.trajectories().stream().map(Enum::name).toList(),
                        scope.professions(),
                        scope.induction().stream().map(Enum::name).toList()));
        return "register/web/scope";
    }

    @PostMapping("/partnerschappen/{id}/reikwijdte")
    public String state(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") List<String> traject,
            @RequestParam(defaultValue = "") String beroepen,
            @RequestParam(defaultValue = "") List<String> inductie,
            RedirectAttributes next) {
        var partnership = Inside.statable(id);
        stating.state(
                Days.id(vorm),
                partnership,
                chosen(Trajectory.values(), traject),
                beroepen,
                chosen(InductionLevel.values(), inductie));
        Message.done("register.scope.stated").on(next);
        return "redirect:" + Addresses.of(partnership) + "/reikwijdte";
    }

    private static <E extends Enum<E>> Set<E> chosen(E[] all, List<String> names) {
        return Arrays.stream(all).filter(it -> names.contains(it.name())).collect(Collectors.toUnmodifiableSet());
    }
}
