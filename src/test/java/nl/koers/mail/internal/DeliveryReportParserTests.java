package nl.koers.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// A mail that anybody can send to the box of returned letters: a report in the known shape, or nothing.
class DeliveryReportParserTests {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String REPORT = """
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="grens"

            --grens
            Content-Type: text/plain

            Niet gelukt.
            --grens
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; noor@delta.example
            Action: failed
            Status: 5.1.1

            --grens
            Content-Type: text/rfc822-headers

            To: noor@delta.example
            Message-ID: <0193b3a0-0000-7000-8000-000000000000@koers.example>
            --grens--
            """;

    @MethodSource
    @FuzzTest(maxDuration = "60s")
    void a_returned_letter(byte @NotNull [] bytes) {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            DeliveryReport.of(message).ifPresent(report -> {
                assertThat(report.status()).matches("[45]\\.\\d{1,3}\\.\\d{1,3}");
                assertThat(report.addressed()).matches("|[^\\s@]+@[^\\s@]+");
            });
        } catch (MessagingException | IOException _) {
            // no mail that can be read
        }
    }

    static Stream<byte[]> a_returned_letter() {
        return Stream.of(
                        REPORT,
                        REPORT.replace("failed", "delayed"),
                        REPORT.replace("text/rfc822-headers", "message/rfc822"),
                        REPORT.replace(
                                "message/delivery-status\n",
                                "message/delivery-status\nContent-Transfer-Encoding: base64\n"),
                        REPORT.replace("; boundary=\"grens\"", ""),
                        REPORT.replace("multipart/report;", "multipart/report; charset=\"???\";"),
                        REPORT.replace("--grens--", ""),
                        REPORT.replace("To: ", "To: Noor van Delta "),
                        REPORT.replace("To: ", "To:\n\t\"Noor, van Delta\" <").replace("example\nM", "example>\nM"),
                        "Content-Type: multipart/report; boundary=x\n\n"
                                + "--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(200))
                .map(it -> it.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
