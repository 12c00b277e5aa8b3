package nl.koers.register.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.figures.Count;
import nl.koers.register.internal.figures.Figure;
import nl.koers.register.internal.figures.FigureFile;
import nl.koers.register.internal.figures.FigureTemplate;
import nl.koers.register.internal.figures.KeepingFigures;
import nl.koers.register.internal.figures.KeepingFigures.Outcome;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Figures of a partnership: the own coordinator enters them, on a page or from a file; the Platform reads along (R55,
/// R58, R99).
@Controller
class FiguresController {
    private final FiguresDesk desk;
    private final KeepingFigures keeping;

    FiguresController(FiguresDesk desk, KeepingFigures keeping) {
        this.desk = desk;
        this.keeping = keeping;
    }

    @GetMapping("/partnerschappen/{id}/cijfers")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        return all(Addresses.partnership(id), null, List.of(), Refusals.none(), model);
    }

    @GetMapping("/partnerschappen/{id}/cijfers/{year}")
    @Transactional(readOnly = true)
    public String year(@PathVariable String id, @PathVariable("year") String written, Model model) {
        return year(Addresses.partnership(id), schoolYear(written), Map.of(), Refusals.none(), model);
    }

    @PostMapping("/partnerschappen/{id}/cijfers/{year}")
    @Transactional
    public String keep(
            @PathVariable String id,
            @PathVariable("year") String written,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        var asked = Addresses.partnership(id);
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), asked));
        var year = schoolYear(written);
        var refusals = Refusals.none();
        var changes = new ArrayList<Figure.Change>();
        for (var key : FigureYearPage.keys(desk.readable(asked), year)) {
            var count = Count.read(typed.getOrDefault(key.field(), ""));
            var seen = Count.read(typed.getOrDefault("was." + key.field(), "")).orElse(Count.UNKNOWN);
            if (count.isEmpty()) {
                refusals = refusals.and(key.field(), "register.figures.no-count", FigureWords.of(key));
            } else if (typed.containsKey(key.field())) {
                changes.add(new Figure.Change(key, seen, count.get()));
            }
        }
        if (!refusals.isEmpty()) {
            return year(asked, year, typed, refusals, model);
        }
        return switch (keeping.keep(asked, changes, "")) {
            case Outcome.Kept(var count) -> {
                kept(count).on(next);
                yield "redirect:" + Addresses.of(asked) + "/cijfers";
            }
            case Outcome.ChangedMeanwhile(var now) -> {
                var others = Refusals.none();
                for (var it : now) {
                    others = others.and(
                            it.key().field(),
                            "register.figures.changed-meanwhile",
                            FigureWords.of(it.key()),
                            FigureWords.of(it.count()));
                }
                var again = new java.util.HashMap<>(typed);
                now.forEach(
                        it -> again.put("was." + it.key().field(), it.count().typed()));
                yield year(asked, year, again, others, model);
            }
        };
    }

    @PostMapping("/partnerschappen/{id}/cijfers/bestand")
    @Transactional
    public String preview(
            @PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile file, Model model)
            throws IOException {
        var asked = Addresses.partnership(id);
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), asked));
        var sent = SentFile.of(file);
        if (!sent.refused().isEmpty()) {
            return all(asked, null, List.of(), Refusals.of("file", sent.refused()), model);
        }
        return switch (FigureFile.read(sent.bytes(), desk.readable(asked).sectors())) {
            case FigureFile.Reading.Refused(var faults) ->
                all(asked, null, faults, Refusals.of("file", "register.figures.refused", sent.name()), model);
            case FigureFile.Reading.Read(var figures) -> preview(asked, sent.name(), figures, Refusals.none(), model);
        };
    }

    @PostMapping("/partnerschappen/{id}/cijfers/overnemen")
    @Transactional
    public String take(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> regel,
            @RequestParam(defaultValue = "") String bestand,
            Model model,
            RedirectAttributes next) {
        var asked = Addresses.partnership(id);
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), asked));
        var partnership = desk.readable(asked);
        var changes = regel.stream().map(it -> change(it, partnership)).toList();
        var file = bestand.substring(0, Math.min(120, bestand.length()));
        return switch (keeping.keep(asked, changes, file)) {
            case Outcome.Kept(var count) -> {
                kept(count).on(next);
                yield "redirect:" + Addresses.of(asked) + "/cijfers";
            }
            case Outcome.ChangedMeanwhile _ -> {
                var figures = new LinkedHashMap<Figure.Key, Count>();
                changes.forEach(it -> figures.put(it.key(), it.count()));
                yield preview(asked, file, figures, Refusals.of("", "register.figures.file-changed"), model);
            }
        };
    }

    @PostMapping("/partnerschappen/{id}/cijfers/bijdrage")
    @Transactional
    public String contribute(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String bijdrage,
            @RequestParam(defaultValue = "") String gezien,
            Model model,
            RedirectAttributes next) {
        var asked = Addresses.partnership(id);
        var refusals = switch (keeping.contribute(asked, bijdrage, gezien)) {
            case KEPT -> Refusals.none();
            case TOO_LONG -> Refusals.of("bijdrage", "register.figures.contribution-long", KeepingFigures.MOST_SIGNS);
            case CHANGED_MEANWHILE ->
                Refusals.of("bijdrage", "register.figures.contribution-meanwhile", desk.contribution(asked));
        };
        if (!refusals.isEmpty()) {
            return all(asked, bijdrage, List.of(), refusals, model);
        }
        Message.done("register.figures.contribution-kept").on(next);
        return "redirect:" + Addresses.of(asked) + "/cijfers";
    }

    @GetMapping("/partnerschappen/{id}/cijfers/sjabloon")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> template(@PathVariable String id, @RequestParam(defaultValue = "xlsx") String soort) {
        var partnership = desk.readable(Addresses.partnership(id));
        boolean csv = soort.equals("csv");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        csv
                                ? "text/csv;charset=UTF-8"
                                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"koers-cijfers-" + desk.thisYear() + (csv ? ".csv\"" : ".xlsx\""))
                .body(
                        csv
                                ? FigureTemplate.csv(desk.thisYear(), partnership.sectors())
                                : FigureTemplate.spreadsheet(desk.thisYear(), partnership.sectors()));
    }

    private static Message kept(int count) {
        return count == 0 ? Message.done("register.figures.nothing-new") : Message.done("register.figures.kept", count);
    }

    private static SchoolYear schoolYear(String written) {
        return SchoolYear.read(written)
                .filter(it -> it.toString().equals(written))
                .orElseThrow(NoSuchThing::new);
    }

    /// As the preview carried it; whoever makes one up only enters what could be typed as well.
    private static Figure.Change change(String carried, Partnership partnership) {
        var parts = carried.split("\\|", -1);
        NoSuchThing.unless(parts.length == 4);
        var keys = FigureYearPage.keys(partnership, schoolYear(parts[0])).stream()
                .collect(Collectors.toMap(Figure.Key::field, Function.identity()));
        var key = keys.get(parts[1]);
        if (key == null) {
            throw new NoSuchThing();
        }
        return new Figure.Change(
                key,
                Count.read(parts[2]).orElseThrow(NoSuchThing::new),
                Count.read(parts[3]).orElseThrow(NoSuchThing::new));
    }

    private String all(
            PartnershipId id, @Nullable String typed, List<FigureFile.Fault> faults, Refusals refusals, Model model) {
        model.addAttribute("page", desk.all(id, typed, faults, refusals));
        return "register/web/figures";
    }

    private String preview(
            PartnershipId id, String file, Map<Figure.Key, Count> figures, Refusals refusals, Model model) {
        model.addAttribute("page", desk.preview(id, file, figures, refusals));
        return "register/web/figureimport";
    }

    private String year(PartnershipId id, SchoolYear year, Map<String, String> typed, Refusals refusals, Model model) {
        model.addAttribute("page", desk.year(id, year, typed, refusals));
        return "register/web/figureyear";
    }
}
