package nl.koers.people.internal.accounts;

import static nl.koers.ui.Words.plain;

import java.util.UUID;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.ui.SiteAddress;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// What someone hears about the own password.
@Component
class PasswordLetters {
    private final Mailbox mailbox;
    private final People people;
    private final SiteAddress address;

    PasswordLetters(Mailbox mailbox, People people, SiteAddress address) {
        this.mailbox = mailbox;
        this.people = people;
        this.address = address;
    }

    void link(Person to, String secret) {
        post(to, "link", "/nieuw-wachtwoord/" + secret, true);
    }

    /// So that who did not do it, knows.
    void changed(Person to) {
        post(to, "changed", "/inloggen/vergeten", false);
    }

    private void post(Person to, String which, String path, boolean secret) {
        var language = people.languageOf(to.id());
        mailbox.post(Words.in(
                language,
                () -> Letter.toAddress(
                        "PASSWORD " + which + " " + UUID.randomUUID(),
                        to.id(),
                        to.email(),
                        language,
                        plain("people.mail." + which + ".subject"),
                        plain("people.mail." + which + ".text", to.name(), address.of(path)),
                        secret)));
    }
}
