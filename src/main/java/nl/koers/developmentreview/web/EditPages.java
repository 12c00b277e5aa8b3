package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.appointment.Conversation;
import nl.koers.developmentreview.internal.appointment.Item;
import nl.koers.developmentreview.internal.appointment.Partner;
import nl.koers.developmentreview.internal.appointment.PartnerLinks;
import nl.koers.developmentreview.internal.appointment.Programme;
import nl.koers.people.Level;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the forms with which the host edits the programme: as they stand, or as they were typed when not taken.
@Component
class EditPages {
    private final OprDesk desk;
    private final PartnerLinks links;

    EditPages(OprDesk desk, PartnerLinks links) {
        this.desk = desk;
        this.links = links;
    }

    @Transactional(readOnly = true)
    public FramePage frame(String id, @Nullable FrameForm typed, Function<Opr, Refusals> refusals) {
        var opr = require(id);
        var now = opr.appointment().programme();
        var day = opr.appointment().day();
        return new FramePage(
                head(opr, "opr.path.frame"),
                typed == null ? FrameForm.of(now) : typed.seen(now.markOfFrame()),
                day.map(it -> text("opr.frame.before", Dates.full(it))).orElseGet(() -> text("opr.frame.no-day")),
                refusals.apply(opr));
    }

    @Transactional(readOnly = true)
    public ItemPage item(
            String id,
            String item,
            Class<? extends Item> kind,
            @Nullable ItemForm typed,
            PartnerForm guest,
            Function<Opr, Refusals> refusals) {
        var opr = require(id);
        var now = opr.appointment().programme();
        var found = found(now, item, kind);
        NoSuchThing.unless(found.isPresent() || item.equals("nieuw") || typed != null);
        var mark = found.map(it -> now.markOf(it.id())).orElse("");
        boolean changed = typed != null && !typed.gezien().equals(mark);
        return new ItemPage(
                head(opr, kind == Conversation.class ? "opr.path.conversation" : "opr.path.pause"),
                found.map(it -> it.id().toString()).orElse("nieuw"),
                typed == null
                        ? found.map(it -> ItemForm.of(it, mark)).orElseGet(() -> ItemForm.empty(next(now)))
                        : typed.seen(mark),
                changed ? found.map(EditPages::now).orElse("") : "",
                now.hours() == null
                        ? ""
                        : ProgrammeWords.time(now.hours().starts(), now.hours().ends()),
                leaders(opr),
                layers(),
                questions(now),
                found.map(it -> guests(it, opr)).orElse(List.of()),
                guest,
                refusals.apply(opr));
    }

    @Transactional(readOnly = true)
    public PartnerPage partner(
            String id, UUID talk, UUID partner, @Nullable PartnerForm typed, Function<Opr, Refusals> refusals) {
        var opr = require(id);
        var now = opr.appointment().programme();
        var conversation =
                now.conversationWith(partner).filter(it -> it.id().equals(talk)).orElseThrow(NoSuchThing::new);
        var found = conversation.guests().stream()
                .filter(it -> it.id().equals(partner))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        var mark = now.markOf(partner);
        return new PartnerPage(
                head(opr, "opr.path.partner"),
                talk.toString(),
                conversation.title(),
                partner.toString(),
                typed == null ? PartnerForm.of(found, email(opr, found), mark) : typed.seen(mark),
                layers(),
                refusals.apply(opr));
    }

    private Opr require(String id) {
        var opr = desk.require(id);
        NoSuchThing.unless(ProgrammeAccess.mayMakeProgramme(Acting.viewer(), opr));
        return opr;
    }

    private OprHead head(Opr opr, String here) {
        return desk.head(
                opr,
                new Link(plain("opr.path.programme"), "/opr/" + opr.id() + "/programma"),
                new Link(plain(here), ""));
    }

    private String email(Opr opr, Partner partner) {
        return Optional.ofNullable(links.of(opr.id()).get(partner.id()))
                .map(PartnerLinks.Link::email)
                .orElse("");
    }

    private static Optional<Item> found(Programme now, String item, Class<? extends Item> kind) {
        return now.agenda().stream()
                .filter(it -> it.id().toString().equals(item) && kind.isInstance(it))
                .findFirst();
    }

    private static Optional<LocalTime> next(Programme now) {
        return now.agenda().stream()
                .map(Item::ends)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.ofNullable(now.hours()).map(hours -> hours.starts()));
    }

    private static String now(Item item) {
        return plain("opr.edit.stands-now", item.title(), ProgrammeWords.time(item.starts(), item.ends()));
    }

    private static Map<String, String> leaders(Opr opr) {
        var members = new LinkedHashMap<String, String>();
        opr.panel().members().forEach(member -> members.put(member.id().toString(), member.name()));
        return members;
    }

    private static Map<String, String> layers() {
        var layers = new LinkedHashMap<String, String>();
        Arrays.stream(Level.values()).forEach(level -> layers.put(level.name(), ProgrammeWords.level(level)));
        return layers;
    }

    private static Map<String, String> questions(Programme now) {
        var questions = new LinkedHashMap<String, String>();
        now.questions()
                .forEach(it ->
                        questions.put(it.id().toString(), plain("opr.programme.question", it.number(), it.text())));
        return questions;
    }

    private static List<ItemPage.Guest> guests(Item item, Opr opr) {
        return item instanceof Conversation talk
                ? talk.guests().stream()
                        .map(guest -> new ItemPage.Guest(
                                ProgrammeWords.guest(guest),
                                "/opr/" + opr.id() + "/programma/gesprek/" + talk.id() + "/gasten/" + guest.id()))
                        .toList()
                : List.of();
    }
}
