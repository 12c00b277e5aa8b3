package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.appointment.Conversation;
import nl.koers.developmentreview.internal.appointment.GuestMail;
import nl.koers.developmentreview.internal.appointment.MailingGuests;
import nl.koers.developmentreview.internal.appointment.Partner;
import nl.koers.developmentreview.internal.appointment.PartnerLinks;
import nl.koers.developmentreview.internal.appointment.RenewingLink;
import nl.koers.developmentreview.web.LinksPage.Line;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The pages of the conversation partners: the host copies or prints the addresses.
@Controller
class LinksController {
    private final OprDesk desk;
    private final PartnerLinks links;
    private final RenewingLink renewing;
    private final MailingGuests mailing;
    private final GuestMail mail;

    LinksController(OprDesk desk, PartnerLinks links, RenewingLink renewing, MailingGuests mailing, GuestMail mail) {
        this.desk = desk;
        this.links = links;
        this.renewing = renewing;
        this.mailing = mailing;
        this.mail = mail;
    }

    @GetMapping("/opr/{id}/programma/paginas")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(ProgrammeAccess.mayReadPartnerLinks(Acting.viewer(), opr));
        var head = desk.head(
                opr,
                new Link(plain("opr.path.programme"), "/opr/" + opr.id() + "/programma"),
                new Link(plain("opr.path.links"), ""));
        model.addAttribute(
                "page", new LinksPage(head, opr.appointment().consent().counted() > 0, lines(opr)));
        return "developmentreview/web/links";
    }

    @PostMapping("/opr/{id}/programma/paginas/{partner}/nieuw")
    String renew(@PathVariable String id, @PathVariable String partner, RedirectAttributes next) {
        renewing.renew(OprDesk.idOf(id), OprDesk.idOf(partner).value());
        Message.done("opr.links.renewed").on(next);
        return "redirect:/opr/" + id + "/programma/paginas";
    }

    @PostMapping("/opr/{id}/programma/paginas/mail")
    String mail(@PathVariable String id, RedirectAttributes next) {
        int sent = mailing.mail(OprDesk.idOf(id));
        (sent == 0
                        ? Message.refused("opr.links.nobody-mailed")
                        : Message.done("opr.links.mailed." + (sent == 1 ? "one" : "many"), sent))
                .on(next);
        return "redirect:/opr/" + id + "/programma/paginas";
    }

    private List<Line> lines(Opr opr) {
        var all = links.of(opr.id());
        var mailed = mail.of(opr.id()).stream()
                .collect(Collectors.toMap(GuestMail.Told::partner, it -> Dates.longAgo(it.firstOn())));
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/gesprek/";
        return opr.appointment().conversations().stream()
                .flatMap(talk -> talk.guests().stream().map(guest -> line(talk, guest, all, mailed, base)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Line> line(
            Conversation talk, Partner guest, Map<UUID, PartnerLinks.Link> all, Map<UUID, String> mailed, String base) {
        return Optional.ofNullable(all.get(guest.id()))
                .map(link -> new Line(
                        guest.id().toString(),
                        guest.name(),
                        guest.function(),
                        plain("opr.links.conversation", talk.title(), ProgrammeWords.time(talk.starts(), talk.ends())),
                        link.email(),
                        base + link.token(),
                        mailed.getOrDefault(guest.id(), "")));
    }
}
