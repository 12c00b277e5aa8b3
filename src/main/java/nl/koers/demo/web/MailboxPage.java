package nl.koers.demo.web;

import java.util.List;
import nl.koers.mail.MailText;
import nl.koers.mail.Mailbox.Received;
import nl.koers.ui.Dates;

/// The mail that a persona got.
///
/// @param site the address of this Koers: links of ours stay within the window
public record MailboxPage(String name, String site, List<Mail> mails) {

    /// @param calendar where its invitation for a calendar is, or empty
    public record Mail(String at, String subject, String language, List<MailText.Part> parts, String calendar) {
        static Mail of(Received letter) {
            return new Mail(
                    Dates.moment(letter.at()),
                    letter.subject(),
                    letter.language(),
                    MailText.of(letter.body()).parts(),
                    letter.calendar() == null ? "" : "/postvak/" + letter.id() + ".ics");
        }
    }

    public String href(String link) {
        return link.startsWith(site) ? link.substring(site.length()) : link;
    }
}
