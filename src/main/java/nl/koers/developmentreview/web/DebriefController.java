package nl.koers.developmentreview.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.day.BringingPoints;
import nl.koers.developmentreview.internal.day.Decision;
import nl.koers.developmentreview.internal.day.NotingPoint;
import nl.koers.developmentreview.internal.day.Recommending;
import nl.koers.developmentreview.internal.day.Recommending.Wish;
import nl.koers.developmentreview.internal.day.RecordingDebrief;
import nl.koers.developmentreview.internal.day.RemovingPoint;
import nl.koers.developmentreview.internal.day.WritingDayText;
import nl.koers.ui.Message;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Step 6, second half: both sides look back together (R63).
@Controller
class DebriefController {
    private static final String FIELD = "field";

    private final OprDesk desk;
    private final DebriefMaker maker;
    private final NotingPoint noting;
    private final RemovingPoint removing;
    private final BringingPoints bringing;
    private final WritingDayText writing;
    private final Recommending recommending;
    private final RecordingDebrief recording;

    DebriefController(
            OprDesk desk,
            DebriefMaker maker,
            NotingPoint noting,
            RemovingPoint removing,
            BringingPoints bringing,
            WritingDayText writing,
            Recommending recommending,
            RecordingDebrief recording) {
        this.desk = desk;
        this.maker = maker;
        this.noting = noting;
        this.removing = removing;
        this.bringing = bringing;
        this.writing = writing;
        this.recommending = recommending;
        this.recording = recording;
    }

    @GetMapping("/opr/{id}/nabespreking")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String verander, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(DayAccess.mayReadDebrief(Acting.viewer(), opr));
        model.addAttribute("page", maker.page(opr, verander, Kept.from(model)));
        return "developmentreview/web/debrief";
    }

    @PostMapping("/opr/{id}/nabespreking/punten")
    public String note(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam String punt,
            @RequestParam(defaultValue = "") String gezien,
            RedirectAttributes next) {
        var known = item.isEmpty() ? null : uuid(item);
        return after(
                noting.note(OprDesk.idOf(id), known, punt, gezien),
                id,
                "punt",
                typed(item, "punt", punt, gezien),
                "#punten",
                next);
    }

    @PostMapping("/opr/{id}/nabespreking/punten/weg")
    public String remove(
            @PathVariable String id,
            @RequestParam String item,
            @RequestParam(defaultValue = "") String punt,
            @RequestParam(defaultValue = "") String gezien,
            RedirectAttributes next) {
        return after(
                removing.remove(OprDesk.idOf(id), uuid(item), gezien),
                id,
                "removed",
                typed(item, "punt", punt, gezien),
                "#punten",
                next);
    }

    @PostMapping("/opr/{id}/nabespreking/inbrengen")
    public String bring(
            @PathVariable String id, @RequestParam(defaultValue = "") Set<String> gekozen, RedirectAttributes next) {
        var picked = gekozen.stream().map(DebriefController::uuid).collect(Collectors.toUnmodifiableSet());
        var decision = Again.ifOvertaken(() -> bringing.bring(OprDesk.idOf(id), picked));
        return after(decision, id, "brought", Map.of(), "#punten", next);
    }

    @PostMapping("/opr/{id}/nabespreking/aanbevelingen")
    public String recommend(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam String aanbeveling,
            @RequestParam(defaultValue = "") String gezien,
            RedirectAttributes next) {
        var wish = item.isEmpty() ? new Wish.Add(aanbeveling) : new Wish.Change(uuid(item), aanbeveling, gezien);
        return after(
                Again.ifOvertaken(() -> recommending.recommend(OprDesk.idOf(id), wish)),
                id,
                "aanbeveling",
                typed(item, "aanbeveling", aanbeveling, gezien),
                "#aanbevelingen",
                next);
    }

    @PostMapping("/opr/{id}/nabespreking/aanbevelingen/weg")
    public String withdraw(
            @PathVariable String id,
            @RequestParam String item,
            @RequestParam(defaultValue = "") String aanbeveling,
            @RequestParam(defaultValue = "") String gezien,
            RedirectAttributes next) {
        var wish = new Wish.Remove(uuid(item), gezien);
        return after(
                Again.ifOvertaken(() -> recommending.recommend(OprDesk.idOf(id), wish)),
                id,
                "withdrawn",
                typed(item, "aanbeveling", aanbeveling, gezien),
                "#aanbevelingen",
                next);
    }

    /// @param gezien what was read, so that nothing else is recorded
    @PostMapping("/opr/{id}/nabespreking")
    public String record(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean geen,
            @RequestParam(defaultValue = "") String gezien,
            RedirectAttributes next) {
        var seen = RecordingDebrief.Seen.read(gezien);
        return after(
                Again.ifOvertaken(() -> recording.record(OprDesk.idOf(id), geen, seen)),
                id,
                "recorded",
                Map.of(FIELD, "tekst"),
                "",
                next);
    }

    /// The same page again: with what was done, or with why not and all that was typed.
    private static String after(
            Decision decision,
            String id,
            String what,
            Map<String, String> typed,
            String place,
            RedirectAttributes next) {
        var page = "redirect:/opr/" + id + "/nabespreking";
        return switch (decision) {
            case Decision.Changed _ -> {
                Message.done("opr.debrief." + what).on(next);
                yield page + place;
            }
            case Decision.Refused(var broken) -> {
                new Kept(
                                typed,
                                Kept.refused(broken, typed.getOrDefault(FIELD, ""))
                                        .refusals())
                        .on(next);
                yield page;
            }
        };
    }

    /// What comes back when it is not taken: the words, of which item, and how that looked to their writer.
    private static Map<String, String> typed(String item, String field, String words, String seen) {
        return Map.of("item", item, FIELD, field, field, words, "gezien", seen);
    }

    private static UUID uuid(String id) {
        return OprDesk.idOf(id).value();
    }
}
