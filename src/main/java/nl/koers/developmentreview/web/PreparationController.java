package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.day.Decision;
import nl.koers.developmentreview.internal.day.DividingRoles;
import nl.koers.developmentreview.internal.day.NotingPrepared;
import nl.koers.developmentreview.internal.day.Prepared.Kind;
import nl.koers.developmentreview.internal.day.RecordingMeeting;
import nl.koers.developmentreview.internal.day.RemovingPrepared;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Step 4, for the panel only: its meeting, roles, remarks and questions (R20, R90).
@Controller
class PreparationController {
    private final PreparationMaker maker;
    private final OprDesk desk;
    private final NotingPrepared noting;
    private final RemovingPrepared removing;
    private final DividingRoles dividing;
    private final RecordingMeeting meeting;

    PreparationController(
            PreparationMaker maker,
            OprDesk desk,
            NotingPrepared noting,
            RemovingPrepared removing,
            DividingRoles dividing,
            RecordingMeeting meeting) {
        this.maker = maker;
        this.desk = desk;
        this.noting = noting;
        this.removing = removing;
        this.dividing = dividing;
        this.meeting = meeting;
    }

    @GetMapping("/opr/{id}/voorbereiding")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String verander, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(DayAccess.mayReadPanelPreparation(Acting.viewer(), opr));
        model.addAttribute("page", maker.page(opr, verander, Kept.from(model)));
        return "developmentreview/web/preparation";
    }

    @PostMapping("/opr/{id}/voorbereiding/opmerkingen")
    public String remark(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String deel,
            @RequestParam String opmerking,
            RedirectAttributes next) {
        var decision =
                noting.note(OprDesk.idOf(id), itemOf(item), Kind.REMARK, PreparationMaker.knownPart(deel), opmerking);
        return after(decision, id, "opmerking", Map.of("deel", deel, "item", item), "#opmerkingen", next);
    }

    @PostMapping("/opr/{id}/voorbereiding/vragen")
    public String ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String gesprek,
            @RequestParam String vraag,
            RedirectAttributes next) {
        var decision = noting.note(OprDesk.idOf(id), itemOf(item), Kind.QUESTION, known(gesprek), vraag);
        return after(decision, id, "vraag", Map.of("gesprek", gesprek, "item", item), "#vragen", next);
    }

    @PostMapping("/opr/{id}/voorbereiding/weg")
    public String remove(@PathVariable String id, @RequestParam String item, RedirectAttributes next) {
        removing.remove(OprDesk.idOf(id), OprDesk.idOf(item).value());
        Message.done("opr.preparation.removed").on(next);
        return "redirect:/opr/" + id + "/voorbereiding";
    }

    /// One form with a field for each member.
    @PostMapping("/opr/{id}/voorbereiding/rollen")
    public String divide(
            @PathVariable String id,
            @RequestParam List<String> lid,
            @RequestParam Map<String, String> all,
            RedirectAttributes next) {
        var divided = dividing.divide(
                OprDesk.idOf(id),
                lid.stream()
                        .map(member -> new DividingRoles.Role(
                                OprDesk.idOf(member).value(),
                                Sheet.typed(
                                        all.getOrDefault("base-" + member, ""), all.getOrDefault("rol-" + member, ""))))
                        .toList());
        boolean doubled = divided.saved().stream().anyMatch(it -> !(it instanceof Saving.Saved));
        var message = divided.someoneLeft()
                ? Message.refused("opr.preparation.roles-gone")
                : Message.done(doubled ? "opr.preparation.roles-doubled" : "opr.preparation.roles-saved");
        message.on(next);
        return "redirect:/opr/" + id + "/voorbereiding#rollen";
    }

    @PostMapping("/opr/{id}/voorbereiding/overleg")
    public String meet(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String overlegdag,
            @RequestParam(defaultValue = "") Set<String> aanwezig,
            @RequestParam(defaultValue = "") String verslag,
            RedirectAttributes next) {
        desk.guard(id, DayAccess::mayRecordMeeting);
        var typed = Map.of("overlegdag", overlegdag, "aanwezig", String.join(" ", aanwezig), "verslag", verslag);
        var on = Typed.date(overlegdag);
        if (on.isEmpty()) {
            new Kept(typed, Refusals.of("overlegdag", "opr.preparation.which-day")).on(next);
            return "redirect:/opr/" + id + "/voorbereiding";
        }
        var present = aanwezig.stream().map(OprDesk::idOf).map(it -> new PersonId(it.value()));
        var who = present.collect(Collectors.toUnmodifiableSet());
        return switch (Again.ifOvertaken(() -> meeting.record(OprDesk.idOf(id), on.get(), who, verslag))) {
            case Decision.Changed _ -> {
                Message.done("opr.preparation.met").on(next);
                yield "redirect:/opr/" + id + "/voorbereiding";
            }
            case Decision.Refused(var broken) -> {
                new Kept(typed, Kept.refused(broken, "overlegdag").refusals()).on(next);
                yield "redirect:/opr/" + id + "/voorbereiding";
            }
        };
    }

    private static String after(
            Decision decision,
            String id,
            String field,
            Map<String, String> typed,
            String place,
            RedirectAttributes next) {
        return switch (decision) {
            case Decision.Changed _ -> {
                Message.done("opr.preparation.saved-" + field).on(next);
                yield "redirect:/opr/" + id + "/voorbereiding" + place;
            }
            case Decision.Refused(var broken) -> {
                new Kept(typed, Kept.refused(broken, field).refusals()).on(next);
                yield "redirect:/opr/" + id + "/voorbereiding";
            }
        };
    }

    private static @org.jspecify.annotations.Nullable UUID itemOf(String item) {
        return item.isEmpty() ? null : OprDesk.idOf(item).value();
    }

    private static String known(String conversation) {
        return conversation.isEmpty() ? "" : OprDesk.idOf(conversation).toString();
    }
}
