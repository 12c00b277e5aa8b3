package nl.koers.developmentreview.web;

import com.fasterxml.uuid.Generators;
import java.util.function.Function;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.appointment.Conversation;
import nl.koers.developmentreview.internal.appointment.DroppingPartner;
import nl.koers.developmentreview.internal.appointment.NamingPartner;
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

/// The people of the host in a conversation: named, changed, taken off.
@Controller
class GuestsController {
    private final EditPages pages;
    private final NamingPartner naming;
    private final DroppingPartner dropping;

    GuestsController(EditPages pages, NamingPartner naming, DroppingPartner dropping) {
        this.pages = pages;
        this.naming = naming;
        this.dropping = dropping;
    }

    @PostMapping("/opr/{id}/programma/gesprek/{talk}/gasten")
    String add(
            @PathVariable String id,
            @PathVariable String talk,
            PartnerForm form,
            Model model,
            RedirectAttributes next) {
        if (!form.unreadable().isEmpty()) {
            return conversation(id, talk, form, _ -> form.unreadable(), model);
        }
        var change = form.change(
                OprDesk.idOf(talk).value(),
                Generators.timeBasedEpochRandomGenerator().generate());
        return switch (naming.name(OprDesk.idOf(id), change, form.mail(), "")) {
            case Reply.Changed _ -> {
                Message.done("opr.partner.added", form.naam()).on(next);
                yield "redirect:/opr/" + id + "/programma/gesprek/" + talk;
            }
            case Reply.Refused(var because) ->
                conversation(id, talk, form, opr -> ObjectionWords.refusals(because, opr, _ -> ""), model);
        };
    }

    @GetMapping("/opr/{id}/programma/gesprek/{talk}/gasten/{partner}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @PathVariable String talk, @PathVariable String partner, Model model) {
        return page(id, talk, partner, null, _ -> Refusals.none(), model);
    }

    @PostMapping("/opr/{id}/programma/gesprek/{talk}/gasten/{partner}")
    String save(
            @PathVariable String id,
            @PathVariable String talk,
            @PathVariable String partner,
            PartnerForm form,
            Model model,
            RedirectAttributes next) {
        if (!form.unreadable().isEmpty()) {
            return page(id, talk, partner, form, _ -> form.unreadable(), model);
        }
        var change =
                form.change(OprDesk.idOf(talk).value(), OprDesk.idOf(partner).value());
        return switch (naming.name(OprDesk.idOf(id), change, form.mail(), form.gezien())) {
            case Reply.Changed _ -> {
                Message.done("opr.edit.saved").on(next);
                yield "redirect:/opr/" + id + "/programma/gesprek/" + talk;
            }
            case Reply.Refused(var because) ->
                page(id, talk, partner, form, opr -> ObjectionWords.refusals(because, opr, _ -> ""), model);
        };
    }

    @PostMapping("/opr/{id}/programma/gesprek/{talk}/gasten/{partner}/weg")
    String remove(
            @PathVariable String id,
            @PathVariable String talk,
            @PathVariable String partner,
            @RequestParam String gezien,
            RedirectAttributes next) {
        switch (dropping.drop(OprDesk.idOf(id), OprDesk.idOf(partner).value(), gezien)) {
            case Reply.Changed _ -> Message.done("opr.partner.dropped").on(next);
            case Reply.Refused _ ->
                Message.refused("opr.edit.changed-meanwhile").on(next);
        }
        return "redirect:/opr/" + id + "/programma/gesprek/" + talk;
    }

    private String conversation(
            String id, String talk, PartnerForm form, Function<Opr, Refusals> refusals, Model model) {
        model.addAttribute("page", pages.item(id, talk, Conversation.class, null, form, refusals));
        return "developmentreview/web/conversation";
    }

    private String page(
            String id,
            String talk,
            String partner,
            @Nullable PartnerForm form,
            Function<Opr, Refusals> refusals,
            Model model) {
        var page = pages.partner(
                id, OprDesk.idOf(talk).value(), OprDesk.idOf(partner).value(), form, refusals);
        model.addAttribute("page", page);
        return "developmentreview/web/partner";
    }
}
