package nl.koers.people.internal.accounts;

import static nl.koers.ui.Words.plain;

import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.people.People;
import nl.koers.ui.SiteAddress;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// A way to log in, or a key for a program, came or went: its owner hears it, so that who did not do it, knows.
@Component
public class WayLetters {
    private final Mailbox mailbox;
    private final People people;
    private final SiteAddress address;

    WayLetters(Mailbox mailbox, People people, SiteAddress address) {
        this.mailbox = mailbox;
        this.people = people;
        this.address = address;
    }

    /// @param key of the words that name it, such as "passkey {0}"
    public void came(PersonId to, String key, String name) {
        post(to, "came", "/mijn-gegevens/inloggen", key, name);
    }

    public void went(PersonId to, String key, String name) {
        post(to, "went", "/mijn-gegevens/inloggen", key, name);
    }

    /// A key for a program was made, which reads for a year.
    public void key(PersonId to, String name) {
        post(to, "key", "/mijn-gegevens/sleutels", "people.mail.way.key", name);
    }

    private void post(PersonId id, String which, String path, String key, String name) {
        var to = people.require(id);
        var language = people.languageOf(id);
        mailbox.post(Words.in(
                language,
                () -> Letter.toAddress(
                        "WAY " + which + " " + UUID.randomUUID(),
                        to.id(),
                        to.email(),
                        language,
                        plain("people.mail.way-" + which + ".subject"),
                        plain("people.mail.way-" + which + ".text", to.name(), plain(key, name), address.of(path)),
                        false)));
    }
}
