package nl.koers.mail;

import java.util.UUID;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/// One letter to one person, in that person's language.
///
/// @param fact what it tells of; about one fact someone gets one letter
/// @param person whose it is; null for somebody without account
/// @param follows whether it goes to the address that person has by then; else it stays with this one
/// @param body plain text, as `MailText` reads it: the page that goes along is made of it
/// @param secret whether it holds a link that lets someone in: once it is sent, its text and what goes along for a
/// calendar go
/// @param dossier whose team hears of it when it does not arrive; null when that is who sent it
/// @param calendar an invitation or cancellation for a calendar (iCalendar), or null
public record Letter(
        String fact,
        @Nullable PersonId person,
        boolean follows,
        String to,
        String language,
        String subject,
        String body,
        boolean secret,
        @Nullable String calendar,
        @Nullable UUID dossier) {
    public Letter {
        // an address or a subject is one line: more would be a way to write headers of one's own
        to = to.replaceAll("[\\p{Cntrl}\\s,;<>]+", "");
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        if (!to.matches("[^@]+@[^@]+")) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    public Letter(
            String fact,
            @Nullable PersonId person,
            boolean follows,
            String to,
            String language,
            String subject,
            String body,
            boolean secret,
            @Nullable String calendar) {
        this(fact, person, follows, to, language, subject, body, secret, calendar, null);
    }

    /// About a way to log in or an address: it stays with the address it is about.
    public static Letter toAddress(
            String fact,
            @Nullable PersonId person,
            String to,
            String language,
            String subject,
            String body,
            boolean secret) {
        return new Letter(fact, person, false, to, language, subject, body, secret, null);
    }
}
