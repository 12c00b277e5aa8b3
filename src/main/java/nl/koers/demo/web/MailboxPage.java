package nl.koers.demo.web;

import java.util.Arrays;
import java.util.List;
import nl.koers.mail.Mailbox.Received;
import nl.koers.ui.Dates;

/// The mail that a persona got.
public record MailboxPage(String name, List<Mail> mails) {

    /// @param lines of the text; a line that is an address of ours is a link
    public record Mail(String at, String subject, String language, List<Line> lines) {
        static Mail of(Received letter, String site) {
            return new Mail(
                    Dates.moment(letter.at()),
                    letter.subject(),
                    letter.language(),
                    Arrays.stream(letter.body().split("\n"))
                            .filter(line -> !line.isBlank())
                            .map(line -> new Line(line, line.startsWith(site) ? line.substring(site.length()) : ""))
                            .toList());
        }
    }

    /// @param href where it leads, or empty for plain text
    public record Line(String text, String href) {}
}
