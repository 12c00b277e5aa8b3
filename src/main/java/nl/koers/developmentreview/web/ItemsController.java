package nl.koers.developmentreview.web;

import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.appointment.Conversation;
import nl.koers.developmentreview.internal.appointment.EditingProgramme;
import nl.koers.developmentreview.internal.appointment.Item;
import nl.koers.developmentreview.internal.appointment.Pause;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Conversations and pauses of the programme: added, changed, taken out. `nieuw` in the address is one that is not
/// there yet.
@Controller
class ItemsController {
    private final EditPages pages;
    private final EditingProgramme editing;

    ItemsController(EditPages pages, EditingProgramme editing) {
        this.pages = pages;
        this.editing = editing;
    }

    @GetMapping("/opr/{id}/programma/gesprek/{item}")
    @Transactional(readOnly = true)
    public String conversation(@PathVariable String id, @PathVariable String item, Model model) {
        return page(id, item, Conversation.class, null, _ -> Refusals.none(), model);
    }

    @GetMapping("/opr/{id}/programma/pauze/{item}")
    @Transactional(readOnly = true)
    public String pause(@PathVariable String id, @PathVariable String item, Model model) {
        return page(id, item, Pause.class, null, _ -> Refusals.none(), model);
    }

    @PostMapping("/opr/{id}/programma/gesprek/{item}")
    String saveConversation(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String begint,
            @RequestParam(defaultValue = "") String eindigt,
            @RequestParam(defaultValue = "") List<String> leiders,
            @RequestParam(defaultValue = "") List<String> lagen,
            @RequestParam(defaultValue = "") List<String> vragen,
            @RequestParam(defaultValue = "") String gezien,
            Model model,
            RedirectAttributes next) {
        var form = new ItemForm(titel, begint, eindigt, leiders, lagen, vragen, gezien);
        return save(id, item, Conversation.class, form, form::conversation, model, next);
    }

    @PostMapping("/opr/{id}/programma/pauze/{item}")
    String savePause(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String begint,
            @RequestParam(defaultValue = "") String eindigt,
            @RequestParam(defaultValue = "") String gezien,
            Model model,
            RedirectAttributes next) {
        var form = new ItemForm(titel, begint, eindigt, List.of(), List.of(), List.of(), gezien);
        return save(id, item, Pause.class, form, form::pause, model, next);
    }

    @PostMapping("/opr/{id}/programma/onderdeel/{item}/weg")
    String remove(
            @PathVariable String id, @PathVariable String item, @RequestParam String gezien, RedirectAttributes next) {
        var reply = editing.change(
                OprDesk.idOf(id),
                new ProgrammeChange.RemoveItem(OprDesk.idOf(item).value()),
                gezien);
        switch (reply) {
            case Reply.Changed _ -> Message.done("opr.edit.removed").on(next);
            case Reply.Refused _ ->
                Message.refused("opr.edit.changed-meanwhile").on(next);
        }
        return "redirect:/opr/" + id + "/programma";
    }

    private String save(
            String id,
            String item,
            Class<? extends Item> kind,
            ItemForm form,
            Function<UUID, ProgrammeChange> change,
            Model model,
            RedirectAttributes next) {
        if (!form.unreadable().isEmpty()) {
            return page(id, item, kind, form, _ -> form.unreadable(), model);
        }
        var key = item.equals("nieuw") || form.gezien().isEmpty()
                ? Generators.timeBasedEpochRandomGenerator().generate()
                : OprDesk.idOf(item).value();
        return switch (editing.change(OprDesk.idOf(id), change.apply(key), form.gezien())) {
            case Reply.Changed _ -> {
                boolean added = item.equals("nieuw") && kind == Conversation.class;
                Message.done(added ? "opr.conversation.added" : "opr.edit.saved")
                        .on(next);
                yield "redirect:/opr/" + id + "/programma" + (added ? "/gesprek/" + key : "");
            }
            case Reply.Refused(var because) ->
                page(id, item, kind, form, opr -> ObjectionWords.refusals(because, opr, ItemForm::fieldOf), model);
        };
    }

    private String page(
            String id,
            String item,
            Class<? extends Item> kind,
            @Nullable ItemForm form,
            Function<Opr, Refusals> refusals,
            Model model) {
        model.addAttribute("page", pages.item(id, item, kind, form, PartnerForm.empty(), refusals));
        return kind == Conversation.class ? "developmentreview/web/conversation" : "developmentreview/web/pause";
    }
}
