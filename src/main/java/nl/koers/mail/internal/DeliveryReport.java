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
/// letters, and the status.
///
/// @param status such as 5.1.1
record DeliveryReport(UUID letter, String status) {
    private static final int MOST = 100_000;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([45]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern OURS =
            Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

    /// Empty for anything else: a delay, a receipt, an answer from someone's holiday, a mail from a person.
    static Optional<DeliveryReport> of(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var status = "";
        var letter = Optional.<UUID>empty();
        for (int i = 0; i < Math.min(parts.getCount(), 10); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                status = status(text(part));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                letter = letter(text(part));
            }
        }
        var found = status;
        return found.isEmpty() ? Optional.empty() : letter.map(it -> new DeliveryReport(it, found));
    }

    private static String status(String report) {
        if (!FAILED.matcher(report).find()) {
            return "";
        }
        var status = STATUS.matcher(report);
        return status.find() ? status.group(1) : "5.0.0";
    }

    private static Optional<UUID> letter(String headers) {
        var id = OURS.matcher(headers);
        return id.find() ? Optional.of(UUID.fromString(id.group(1))) : Optional.empty();
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (var in = ((Part) part).getInputStream()) {
            return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }
}
