package nl.koers.people;

import static nl.koers.ui.Words.plain;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.people.internal.accounts.InvitationLinks;
import nl.koers.people.internal.accounts.InvitedBeforeSending;
import nl.koers.ui.SiteAddress;
import nl.koers.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Tells someone by mail that a task waits, with a link that leads there for as long as the seat is held. Written in
/// the transaction of the act that gave the seat.
@Service
public class Invitations {
    private final InvitationLinks links;
    private final Mailbox mailbox;
    private final People people;
    private final SiteAddress address;

    Invitations(InvitationLinks links, Mailbox mailbox, People people, SiteAddress address) {
        this.links = links;
        this.mailbox = mailbox;
        this.people = people;
        this.address = address;
    }

    /// @param path of the task
    /// @param key of the words, with a dot at its end: `subject` and `text` follow, with the name of who is
    ///     invited, who invites, the link, and then the facts
    /// @param subject null for a seat over the country
    /// @return whether a letter went out: about one seat someone gets one a day, and nobody writes to oneself
    public boolean invite(
            PersonId to, SeatKind kind, @Nullable UUID subject, String path, String key, String... facts) {
        var person = people.require(to);
        var by = Acting.viewer();
        if (by.is(to)) {
            return false;
        }
        var language = people.languageOf(to);
        var secret = InvitationLinks.newSecret();
        var words = new Object[facts.length + 3];
        words[0] = person.name();
        words[1] = by.name();
        words[2] = address.of("/uitnodiging/" + secret);
        System.arraycopy(facts, 0, words, 3, facts.length);
        var letter = Words.in(
                language,
                () -> new Letter(
                        InvitedBeforeSending.INVITED + " " + kind.name() + " " + subject + " " + links.day(),
                        to,
                        true,
                        people.lettersTo(to),
                        language,
                        plain(key + "subject", words),
                        plain(key + "text", words),
                        true,
                        null));
        boolean posted = mailbox.post(letter);
        if (posted) {
            links.keep(secret, to, kind, subject, path, by.name());
        }
        return posted;
    }
}
