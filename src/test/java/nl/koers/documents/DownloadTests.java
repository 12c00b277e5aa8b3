package nl.koers.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
class DownloadTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Test
    @DisplayName("R25, R90 · wat eruit komt is wat erin ging, voor wie het mag hebben")
    void what_went_in() {
        var page = "/opr/" + Dossiers.own(Chapter.BEGUN, tools) + "/bijlagen";
        var host = Visitor.of(Reader.HOST, port);
        var pdf = "%PDF-1.4\n" + "% een lange regel van een bijlage\n".repeat(20_000) + "%%EOF";
        host.upload(
                page, "Lang.pdf", pdf.getBytes(java.nio.charset.StandardCharsets.US_ASCII), Map.of("reason", "Zo."));
        var file = Jsoup.parse(host.get(page).body())
                .select("th > a[href*=/bijlagen/]:contains(Lang)")
                .attr("href");
        var answer = host.get(file);
        assertThat(answer.body()).isEqualTo(pdf);
        assertThat(answer.headers().firstValue("Content-Length")).hasValue(String.valueOf(pdf.length()));
        assertThat(Visitor.of(Reader.OTHER, port).get(file).statusCode()).isEqualTo(404);
        assertThat(Visitor.of(Reader.MEMBER, port).get(file).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R93 · van een bestand dat is opgehaald, blijft niets op de schijf staan")
    void gone_from_disk() throws IOException {
        var path = Files.createTempFile("koers-", ".out");
        Files.writeString(path, "inhoud");
        var file = new StoredFile(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "a",
                FileKind.PDF,
                6,
                "x",
                "",
                Instant.EPOCH,
                "Noor",
                null,
                null,
                null);
        var out = new ByteArrayOutputStream();
        try (var download = new Download(file, path)) {
            download.sendTo(out);
        }
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("inhoud");
        assertThat(path).doesNotExist();
    }
}
