package nl.koers.notifications.web;

import java.util.Arrays;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.notifications.internal.Arriving;
import nl.koers.notifications.internal.CalendarAddress;
import nl.koers.notifications.internal.ChoosingMail;
import nl.koers.notifications.internal.Preferences;
import nl.koers.notifications.internal.Rhythm;
import nl.koers.people.People;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How often someone gets mail, in which language, and the address of the own calendar. Own settings only.
@Controller
class PreferencesController {
    private static final String PAGE = "/mijn-gegevens/mail";

    private final People people;
    private final Preferences preferences;
    private final ChoosingMail choosing;
    private final CalendarAddress calendar;
    private final Arriving arriving;
    private final SiteAddress site;

    PreferencesController(
            People people,
            Preferences preferences,
            ChoosingMail choosing,
            CalendarAddress calendar,
            Arriving arriving,
            SiteAddress site) {
        this.arriving = arriving;
        this.people = people;
        this.preferences = preferences;
        this.choosing = choosing;
        this.calendar = calendar;
        this.site = site;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    public String show(Model model) {
        var me = me();
        var email = people.require(me).email();
        var secret = (String) model.getAttribute("secret");
        model.addAttribute(
                "page",
                new PreferencesPage(
                        email,
                        arriving.isDead(email),
                        people.languageOf(me),
                        preferences.rhythmOf(me).name(),
                        calendar.since(me).map(Dates::moment).orElse(""),
                        secret == null ? "" : site.of("/agenda/" + secret + ".ics")));
        return "notifications/web/preferences";
    }

    @PostMapping(PAGE)
    String choose(
            @RequestParam(defaultValue = "") String taal,
            @RequestParam(defaultValue = "") String ritme,
            RedirectAttributes next) {
        var rhythm = Arrays.stream(Rhythm.values())
                .filter(it -> it.name().equals(ritme))
                .findFirst()
                .orElse(Rhythm.DAILY);
        choosing.choose(me(), taal.equals("en") ? "en" : "nl", rhythm);
        Message.done("notifications.page.kept").on(next);
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/agenda")
    String renew(RedirectAttributes next) {
        next.addFlashAttribute("secret", calendar.renew(me()));
        Message.done("notifications.calendar.made").on(next);
        return "redirect:" + PAGE + "#agenda";
    }

    @PostMapping(PAGE + "/agenda/weg")
    String revoke(RedirectAttributes next) {
        calendar.revoke(me());
        Message.done("notifications.calendar.revoked").on(next);
        return "redirect:" + PAGE + "#agenda";
    }

    private static PersonId me() {
        var viewer = Acting.viewer();
        NoSuchThing.unless(viewer.isSignedIn());
        return viewer.requirePerson();
    }
}
