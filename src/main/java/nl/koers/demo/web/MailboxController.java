package nl.koers.demo.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.mail.Mailbox;
import nl.koers.mail.Mailbox.Received;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.ui.SiteAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The letterbox of whoever one is: what would have gone out as mail. Own letters only.
@Controller
@Profile("demo | test")
class MailboxController {
    private static final int MOST = 30;

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
        var person = whoLooks();
        model.addAttribute(
                "page",
                new MailboxPage(
                        person.name(),
                        address.of(""),
                        letters(person).stream().map(MailboxPage.Mail::of).toList()));
        return "demo/web/mailbox";
    }

    /// The invitation that goes along with a mail, as a mail program would hand it to a calendar.
    @GetMapping("/postvak/{letter}.ics")
    ResponseEntity<String> calendar(@PathVariable String letter) throws Exception {
        var invitation = letters(whoLooks()).stream()
                .filter(it -> it.id().toString().equals(letter))
                .map(Received::calendar)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"koers.ics\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(invitation);
    }

    private Person whoLooks() {
        var viewer = Acting.viewer();
        NoSuchThing.unless(viewer.isSignedIn());
        return people.require(viewer.requirePerson());
    }

    private List<Received> letters(Person person) throws Exception {
        return Objects.requireNonNull(Acting.call(
                Viewer.program("postvak"),
                () -> transaction.execute(_ -> mailbox.of(people.lettersTo(person.id()), MOST))));
    }
}
