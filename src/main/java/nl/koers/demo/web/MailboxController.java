package nl.koers.demo.web;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.mail.Mailbox;
import nl.koers.people.People;
import nl.koers.ui.SiteAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The letterbox of whoever one is: what would have gone out as mail. Own letters only.
@Controller
@Profile("demo | test")
class MailboxController {
    private static final int MOST = 20;

    private final Mailbox mailbox;
    private final People people;
    private final SiteAddress address;
    private final TransactionTemplate transaction;

    MailboxController(Mailbox mailbox, People people, SiteAddress address, TransactionTemplate transaction) {
        this.mailbox = mailbox;
        this.people = people;
        this.address = address;
        this.transaction = transaction;
    }

    @GetMapping("/postvak")
    String show(Model model) throws Exception {
        var viewer = Acting.viewer();
        NoSuchThing.unless(viewer.isSignedIn());
        var person = people.require(viewer.requirePerson());
        var letters = Acting.call(
                Viewer.program("postvak"), () -> transaction.execute(_ -> mailbox.of(person.email(), MOST)));
        var site = address.of("");
        model.addAttribute(
                "page",
                new MailboxPage(
                        person.name(),
                        letters.stream()
                                .map(it -> MailboxPage.Mail.of(it, site))
                                .toList()));
        return "demo/web/mailbox";
    }
}
