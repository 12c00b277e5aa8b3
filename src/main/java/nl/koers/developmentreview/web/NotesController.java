package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Optional;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.appointment.Conversation;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.Preparations;
import nl.koers.developmentreview.internal.day.Prepared.Kind;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;
import nl.koers.writing.Papers;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Notes during the day: each panel member the own, read by the panel; the secretary's, read by the host's team.
@Controller
class NotesController {
    static final String WHOLE_DAY = "hele-dag";

    private final OprDesk desk;
    private final Texts texts;
    private final Preparations preparations;
    private final Papers papers;

    NotesController(OprDesk desk, Texts texts, Preparations preparations, Papers papers) {
        this.desk = desk;
        this.texts = texts;
        this.preparations = preparations;
        this.papers = papers;
    }

    @GetMapping("/opr/{id}/dag/aantekeningen")
    @Transactional(readOnly = true)
    public String secretary(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(DayAccess.mayReadDay(viewer, opr) && DayAccess.mayReadSecretaryNotes(viewer, opr));
        boolean writes = DayAccess.mayWriteSecretaryNotes(viewer, opr);
        var title = plain("opr.notes.secretary");
        var head = desk.head(opr, toDay(opr), new Link(title, ""));
        model.addAttribute(
                "page",
                new NotesPage(
                        head,
                        title,
                        "",
                        plain("opr.notes.secretary-lede", head.hostName()),
                        writes,
                        papers.of(DayText.SECRETARY_NOTES.key(opr.id())),
                        List.of(),
                        List.of()));
        return "developmentreview/web/notes";
    }

    @GetMapping("/opr/{id}/dag/{conversation}")
    @Transactional(readOnly = true)
    public String panel(@PathVariable String id, @PathVariable String conversation, Model model) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(DayAccess.mayReadDay(viewer, opr) && DayAccess.mayReadPanelPreparation(viewer, opr));
        var talk = talk(opr, conversation);
        var title = talk.map(Conversation::title).orElse(plain("opr.notes.whole-day"));
        var head = desk.head(opr, toDay(opr), new Link(title, ""));
        var all = texts.personal(opr.id().value(), DayText.notesName(key(conversation)));
        var me = viewer.requirePerson();
        model.addAttribute(
                "page",
                new NotesPage(
                        head,
                        title,
                        talk.map(NotesController::when).orElse(""),
                        plain("opr.notes.panel-lede", head.hostName()),
                        DayAccess.mayWriteNotes(viewer, opr),
                        papers.of(DayText.notes(opr.id(), key(conversation), me), Optional.ofNullable(all.get(me))),
                        questions(opr, conversation),
                        all.entrySet().stream()
                                .filter(it -> !it.getKey().equals(me))
                                .map(it -> new NotesPage.Others(
                                        it.getValue().byName(),
                                        Markup.of(it.getValue().text())))
                                .toList()));
        return "developmentreview/web/notes";
    }

    private List<Noted> questions(Opr opr, String conversation) {
        var items = preparations.of(opr.id()).stream()
                .filter(it -> it.kind() == Kind.QUESTION && it.about().equals(conversation))
                .map(it -> new Noted.Item(it.id(), it.text(), it.authorName(), ""))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Noted(plain("opr.notes.questions"), items));
    }

    /// Also one that was taken out of the programme: the notes about it stay (R91).
    private static Optional<Conversation> talk(Opr opr, String conversation) {
        if (conversation.equals(WHOLE_DAY)) {
            return Optional.empty();
        }
        var talk = opr.appointment()
                .conversation(OprDesk.idOf(conversation).value())
                .filter(it -> it.id().toString().equals(conversation));
        NoSuchThing.unless(talk.isPresent());
        return talk;
    }

    private static String when(Conversation talk) {
        return talk.removed() ? plain("opr.notes.dropped") : DayMaker.time(talk);
    }

    private static String key(String conversation) {
        return conversation.equals(WHOLE_DAY) ? DayText.WHOLE_DAY : conversation;
    }

    private static Link toDay(Opr opr) {
        return new Link(plain("opr.path.day"), "/opr/" + opr.id() + "/dag");
    }
}
