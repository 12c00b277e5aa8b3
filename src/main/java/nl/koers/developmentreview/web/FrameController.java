package nl.koers.developmentreview.web;

import java.util.function.Function;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.appointment.EditingProgramme;
import nl.koers.developmentreview.internal.appointment.Reply;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Hours, place and timetable of the day.
@Controller
class FrameController {
    private final EditPages pages;
    private final EditingProgramme editing;

    FrameController(EditPages pages, EditingProgramme editing) {
        this.pages = pages;
        this.editing = editing;
    }

    @GetMapping("/opr/{id}/programma/dag")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        return page(id, null, _ -> Refusals.none(), model);
    }

    @PostMapping("/opr/{id}/programma/dag")
    String save(@PathVariable String id, FrameForm form, Model model, RedirectAttributes next) {
        if (!form.unreadable().isEmpty()) {
            return page(id, form, _ -> form.unreadable(), model);
        }
        return switch (editing.change(OprDesk.idOf(id), form.change(), form.gezien())) {
            case Reply.Changed _ -> {
                Message.done("opr.edit.saved").on(next);
                yield "redirect:/opr/" + id + "/programma";
            }
            case Reply.Refused(var because) ->
                page(id, form, opr -> ObjectionWords.refusals(because, opr, FrameForm::fieldOf), model);
        };
    }

    private String page(String id, @Nullable FrameForm form, Function<Opr, Refusals> refusals, Model model) {
        model.addAttribute("page", pages.frame(id, form, refusals));
        return "developmentreview/web/frame";
    }
}
