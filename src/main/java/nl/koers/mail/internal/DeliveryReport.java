package nl.koers.mail.internal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A report of a mail server that a letter did not arrive (RFC 3464), read without trust: only which of our
/// letters, the status, and where it was sent to. That is what we wrote ourselves above the letter that came back: the
/// recipient a report names is another one as soon as a server passed the letter on, perhaps to an earlier address.
///
/// @param status such as 5.1.1
/// @param addressed empty when the report does not hold it
record DeliveryReport(UUID letter, String status, String addressed) {
    private static final int MOST = 100_000;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([45]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern OURS =
            Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");
    private static final Pattern TO = Pattern.compile("(?im)^To:\\s*(?:[^\\r\\n]*<)?([^\\s<>@]+@[^\\s<>@]+)>?\\s*$");

    /// Empty for anything else: a delay, a receipt, an answer from someone's holiday, a mail from a person.
    static Optional<DeliveryReport> of(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var status = "";
        var headers = "";
        for (int i = 0; i < Math.min(parts.getCount(), 10); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                status = status(text(part));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                headers = text(part);
            }
        }
        return status.isEmpty() ? Optional.empty() : of(headers, status);
    }

    private static String status(String report) {
        if (!FAILED.matcher(report).find()) {
            return "";
        }
        var status = STATUS.matcher(report);
        return status.find() ? status.group(1) : "5.0.0";
    }

    private static Optional<DeliveryReport> of(String headers, String status) {
        var id = OURS.matcher(headers);
        var to = TO.matcher(headers);
        return id.find()
                ? Optional.of(new DeliveryReport(UUID.fromString(id.group(1)), status, to.find() ? to.group(1) : ""))
                : Optional.empty();
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (var in = ((Part) part).getInputStream()) {
            return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }
}
