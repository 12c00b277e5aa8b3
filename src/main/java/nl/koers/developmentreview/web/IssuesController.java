package nl.koers.developmentreview.web;

import com.fasterxml.uuid.Generators;
import java.util.Map;
import nl.koers.developmentreview.internal.appointment.EditingProgramme;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.developmentreview.internal.appointment.Reply;
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

/// The questions to the panel, set before the day.
@Controller
class IssuesController {
    private static final String PAGE = "developmentreview/web/issues";

    private final IssuesPages pages;
    private final EditingProgramme editing;

    IssuesController(IssuesPages pages, EditingProgramme editing) {
        this.pages = pages;
        this.editing = editing;
    }

    @GetMapping("/opr/{id}/programma/vragen")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.page(id, Map.of(), _ -> Refusals.none()));
        return PAGE;
    }

    @PostMapping("/opr/{id}/programma/vragen")
    String add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String vraag,
            Model model,
            RedirectAttributes next) {
        var key = Generators.timeBasedEpochRandomGenerator().generate();
        return save(id, new ProgrammeChange.PutIssue(key, vraag), "", "vraag", vraag, model, next);
    }

    @PostMapping("/opr/{id}/programma/vragen/{issue}")
    String change(
            @PathVariable String id,
            @PathVariable String issue,
            @RequestParam int nummer,
            @RequestParam String gezien,
            @RequestParam Map<String, String> all,
            Model model,
            RedirectAttributes next) {
        var field = "vraag" + nummer;
        var text = all.getOrDefault(field, "");
        var change = new ProgrammeChange.PutIssue(OprDesk.idOf(issue).value(), text);
        return save(id, change, gezien.isEmpty() ? "-" : gezien, field, text, model, next);
    }

    @PostMapping("/opr/{id}/programma/vragen/{issue}/weg")
    String remove(
            @PathVariable String id, @PathVariable String issue, @RequestParam String gezien, RedirectAttributes next) {
        var change = new ProgrammeChange.RemoveIssue(OprDesk.idOf(issue).value());
        switch (editing.change(OprDesk.idOf(id), change, gezien)) {
            case Reply.Changed _ -> Message.done("opr.questions.removed").on(next);
            case Reply.Refused _ ->
                Message.refused("opr.edit.changed-meanwhile").on(next);
        }
        return "redirect:/opr/" + id + "/programma/vragen";
    }

    private String save(
            String id,
            ProgrammeChange.PutIssue change,
            String seen,
            String field,
            String text,
            Model model,
            RedirectAttributes next) {
        if (text.isBlank()) {
            model.addAttribute(
                    "page", pages.page(id, Map.of(field, text), _ -> Refusals.of(field, "opr.questions.empty")));
            return PAGE;
        }
        return switch (editing.change(OprDesk.idOf(id), change, seen)) {
            case Reply.Changed _ -> {
                Message.done("opr.edit.saved").on(next);
                yield "redirect:/opr/" + id + "/programma/vragen";
            }
            case Reply.Refused(var because) -> {
                model.addAttribute(
                        "page",
                        pages.page(id, Map.of(field, text), opr -> ObjectionWords.refusals(because, opr, _ -> field)));
                yield PAGE;
            }
        };
    }
}
