package nl.koers.developmentreview.web;

import java.util.EnumMap;
import java.util.Map;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.documents.CompletingId;
import nl.koers.selfevaluation.IdentityField;
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

/// The ID of the host: read, and filled in by its team (R60).
@Controller
class IdController {
    private final OprDesk desk;
    private final IdPages pages;
    private final CompletingId completing;

    IdController(OprDesk desk, IdPages pages, CompletingId completing) {
        this.desk = desk;
        this.pages = pages;
        this.completing = completing;
    }

    @GetMapping("/opr/{id}/id")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @RequestParam(defaultValue = "") String stand, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(DocumentsAccess.mayReadId(viewer, opr));
        boolean asPlaced = stand.equals("geplaatst") && opr.documents().arePlaced();
        model.addAttribute("page", pages.page(opr, viewer, asPlaced, Map.of(), Refusals.none()));
        return "developmentreview/web/id";
    }

    @PostMapping("/opr/{id}/id")
    @Transactional
    public String fill(
            @PathVariable String id, @RequestParam Map<String, String> form, Model model, RedirectAttributes next) {
        var typed = typed(form, "");
        var before = typed(form, "was.");
        return switch (completing.save(OprDesk.idOf(id), before, typed)) {
            case CompletingId.Outcome.Saved(var missing) -> {
                (missing.isEmpty() ? Message.done("opr.id.complete") : Message.done("opr.id.saved", missing.size()))
                        .on(next);
                yield "redirect:/opr/" + id + "/id";
            }
            case CompletingId.Outcome.Refused refused -> again(id, touched(before, typed), refusals(refused), model);
            case CompletingId.Outcome.ChangedMeanwhile(var now) ->
                again(id, touched(before, typed), meanwhile(now), model);
        };
    }

    private String again(String id, Map<IdentityField, String> typed, Refusals refusals, Model model) {
        model.addAttribute("page", pages.page(desk.require(id), Acting.viewer(), false, typed, refusals));
        return "developmentreview/web/id";
    }

    /// What the writer left as it was, shows what stands there now (R91).
    private static Map<IdentityField, String> touched(
            Map<IdentityField, String> before, Map<IdentityField, String> typed) {
        Map<IdentityField, String> touched = new EnumMap<>(typed);
        touched.entrySet().removeIf(it -> it.getValue().equals(before.get(it.getKey())));
        return touched;
    }

    private static Refusals meanwhile(Map<IdentityField, String> now) {
        var refusals = Refusals.none();
        for (var field : now.entrySet()) {
            var value = IdWords.value(field.getKey().name(), field.getValue());
            refusals = refusals.and(field.getKey().name(), "opr.id.meanwhile", IdWords.label(field.getKey()), value);
        }
        return refusals;
    }

    private static Map<IdentityField, String> typed(Map<String, String> form, String prefix) {
        Map<IdentityField, String> typed = new EnumMap<>(IdentityField.class);
        for (var field : IdentityField.values()) {
            var value = form.get(prefix + field.name());
            if (value != null) {
                typed.put(field, field.kind() == IdentityField.Kind.DATE ? iso(value) : value);
            }
        }
        return typed;
    }

    /// A date written by hand, "1-8-2027", is taken too.
    private static String iso(String value) {
        return Typed.date(value).map(String::valueOf).orElse(value);
    }

    private static Refusals refusals(CompletingId.Outcome.Refused refused) {
        var refusals = Refusals.none();
        for (var field : refused.fields()) {
            refusals = refusals.and(field.name(), "opr.id.wrong." + field.kind(), IdWords.label(field));
        }
        return refused.endsBeforeItBegins()
                ? refusals.and(IdentityField.AGREEMENT_UNTIL.name(), "opr.id.wrong.turned")
                : refusals;
    }
}
