package nl.koers.qualityculture.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.ambition.KeepingAmbition;
import nl.koers.qualityculture.internal.ambition.KeepingAmbition.Given;
import nl.koers.qualityculture.internal.ambition.KeepingAmbition.Outcome;
import nl.koers.register.PartnershipId;
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

/// Ambitions of a partnership: named, changed, closed (R44).
@Controller
class AmbitionKeepingController {
    private static final String STRENGTHENING = "STRENGTHENING";
    private static final String BROADENING = "BROADENING";

    private final AmbitionRows rows;
    private final KeepingAmbition keeping;
    private final AmbitionPages pages;

    AmbitionKeepingController(AmbitionRows rows, KeepingAmbition keeping, AmbitionPages pages) {
        this.rows = rows;
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping("/partnerschappen/{id}/ambities/nieuw")
    @Transactional(readOnly = true)
    public String fresh(@PathVariable String id, Model model) {
        var partnership = QualityDesk.guard(id);
        model.addAttribute(
                "page",
                pages.form(
                        partnership,
                        null,
                        QualityDesk.sheet("").toString(),
                        "",
                        List.of(),
                        List.of(),
                        "",
                        Refusals.none()));
        return "qualityculture/web/ambitionform";
    }

    @PostMapping("/partnerschappen/{id}/ambities/nieuw")
    @Transactional
    public String begin(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") Set<String> punt,
            @RequestParam(defaultValue = "") Set<String> richting,
            @RequestParam(defaultValue = "") String eigenaar,
            Model model,
            RedirectAttributes next) {
        var partnership = QualityDesk.guard(id);
        var made = QualityDesk.sheet(vorm);
        return answer(
                keeping.begin(partnership, made, given(titel, punt, richting, eigenaar)),
                partnership,
                null,
                made.toString(),
                (mark, wrong) -> pages.form(
                        partnership, null, mark, titel, List.copyOf(punt), List.copyOf(richting), eigenaar, wrong),
                model,
                next);
    }

    @GetMapping("/partnerschappen/{id}/ambities/{ambition}/wijzigen")
    @Transactional(readOnly = true)
    public String change(@PathVariable String id, @PathVariable String ambition, Model model) {
        var partnership = QualityDesk.guard(id);
        var it = running(partnership, ambition);
        var core = it.core();
        model.addAttribute(
                "page",
                pages.form(
                        partnership,
                        it,
                        String.valueOf(core.number()),
                        core.title(),
                        core.points(),
                        Stream.of(core.strengthening() ? STRENGTHENING : "", core.broadening() ? BROADENING : "")
                                .toList(),
                        core.owner() == null ? "" : core.owner().toString(),
                        Refusals.none()));
        return "qualityculture/web/ambitionform";
    }

    @PostMapping("/partnerschappen/{id}/ambities/{ambition}/wijzigen")
    @Transactional
    public String keep(
            @PathVariable String id,
            @PathVariable String ambition,
            @RequestParam(defaultValue = "0") int gezien,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") Set<String> punt,
            @RequestParam(defaultValue = "") Set<String> richting,
            @RequestParam(defaultValue = "") String eigenaar,
            Model model,
            RedirectAttributes next) {
        var partnership = QualityDesk.guard(id);
        var it = rows.require(partnership, QualityDesk.uuid(ambition));
        return answer(
                keeping.change(partnership, it.id(), gezien, given(titel, punt, richting, eigenaar)),
                partnership,
                it,
                String.valueOf(gezien),
                (mark, wrong) -> pages.form(
                        partnership, it, mark, titel, List.copyOf(punt), List.copyOf(richting), eigenaar, wrong),
                model,
                next);
    }

    private String answer(
            Outcome outcome,
            PartnershipId partnership,
            @Nullable Ambition was,
            String mark,
            BiFunction<String, Refusals, AmbitionForm> again,
            Model model,
            RedirectAttributes next) {
        var page = "redirect:/partnerschappen/" + partnership + "/ambities/";
        return switch (outcome) {
            case Outcome.Kept(var kept) -> {
                Message.done(was == null ? "quality.ambition.begun" : "quality.ambition.kept")
                        .on(next);
                yield page + kept;
            }
            case Outcome.NoName _, Outcome.NoOutcome _ -> {
                model.addAttribute("page", again.apply(mark, Refusals.of("titel", "quality.ambition.no-name")));
                yield "qualityculture/web/ambitionform";
            }
            case Outcome.Closed _ -> {
                model.addAttribute(
                        "page", again.apply(mark, Refusals.of("titel", "quality.ambition.closed-meanwhile")));
                yield "qualityculture/web/ambitionform";
            }
            case Outcome.ChangedMeanwhile(var now) -> {
                var refusals = pages.changed(Objects.requireNonNull(was), now);
                model.addAttribute("page", again.apply(String.valueOf(now.number()), refusals));
                yield "qualityculture/web/ambitionform";
            }
        };
    }

    @GetMapping("/partnerschappen/{id}/ambities/{ambition}/afsluiten")
    @Transactional(readOnly = true)
    public String end(@PathVariable String id, @PathVariable String ambition, Model model) {
        var partnership = QualityDesk.guard(id);
        model.addAttribute("page", pages.end(partnership, running(partnership, ambition), "", Refusals.none()));
        return "qualityculture/web/end";
    }

    @PostMapping("/partnerschappen/{id}/ambities/{ambition}/afsluiten")
    @Transactional
    public String close(
            @PathVariable String id,
            @PathVariable String ambition,
            @RequestParam(defaultValue = "") String opbrengst,
            Model model,
            RedirectAttributes next) {
        var partnership = QualityDesk.guard(id);
        var it = rows.require(partnership, QualityDesk.uuid(ambition));
        return switch (keeping.close(partnership, it.id(), opbrengst)) {
            case Outcome.NoName _, Outcome.NoOutcome _, Outcome.ChangedMeanwhile _ -> {
                model.addAttribute(
                        "page",
                        pages.end(
                                partnership, it, opbrengst, Refusals.of("opbrengst", "quality.end.ambition.no-text")));
                yield "qualityculture/web/end";
            }
            case Outcome.Kept _ -> {
                Message.done("quality.ambition.ended").on(next);
                yield "redirect:/partnerschappen/" + partnership + "/ambities/" + it.id();
            }
            case Outcome.Closed _ -> {
                model.addAttribute(
                        "page",
                        pages.end(
                                partnership,
                                it,
                                opbrengst,
                                Refusals.of("opbrengst", "quality.ambition.closed-meanwhile")));
                yield "qualityculture/web/end";
            }
        };
    }

    private Ambition running(PartnershipId partnership, String id) {
        var it = rows.require(partnership, QualityDesk.uuid(id));
        NoSuchThing.unless(!it.isClosed());
        return it;
    }

    private static Given given(String title, Set<String> points, Set<String> directions, String owner) {
        return new Given(
                title,
                points,
                directions.contains(STRENGTHENING),
                directions.contains(BROADENING),
                QualityDesk.person(owner));
    }
}
