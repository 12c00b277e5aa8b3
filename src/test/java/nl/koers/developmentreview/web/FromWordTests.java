package nl.koers.developmentreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Map;
import nl.koers.KoersTest;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
class FromWordTests {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Test
    @DisplayName(
            "R91 · een Word-bestand met meer koppen dan het formulier draagt wordt geweigerd met een zin; negentig kan")
    void headings() throws Exception {
        var page = "/opr/" + Dossiers.own(Chapter.BEGUN, tools) + "/uit-word";
        var host = Visitor.of(Reader.HOST, port);
        var most = Jsoup.parse(
                host.upload(page, "a.docx", word(90, false), Map.of()).body());
        assertThat(most.select("textarea[name^=tekst-]")).hasSize(90);
        assertThat(most.select("form:has(textarea[name^=tekst-]) [name]")).hasSizeLessThanOrEqualTo(300);
        var more = Jsoup.parse(
                host.upload(page, "a.docx", word(91, false), Map.of()).body());
        assertThat(more.select("#file-fout").text()).contains("te veel koppen", "90 stukken");
    }

    @Test
    @DisplayName("R90 · een browser die een afbeelding heeft vraagt elke keer of zijn lezer haar nog mag zien")
    void picture() throws Exception {
        var dossier = "/opr/" + Dossiers.own(Chapter.BEGUN, tools);
        var host = Visitor.of(Reader.HOST, port);
        var shown = host.upload(dossier + "/uit-word", "a.docx", word(1, true), Map.of());
        var address = Jsoup.parse(shown.body()).select("img[src^=/beelden/]").attr("src");
        var first = host.get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
        var known = Map.of("If-None-Match", first.headers().firstValue("ETag").orElseThrow());
        assertThat(host.saying(known).get(address).statusCode()).isEqualTo(304);
        assertThat(Visitor.of(Reader.OTHER, port).saying(known).get(address).statusCode())
                .isEqualTo(404);
        host.post("/uitloggen", Map.of());
        var after = host.saying(known).get(address);
        assertThat(after.statusCode()).isEqualTo(302);
        assertThat(after.headers().firstValue("Location").orElse("")).contains("/inloggen");
    }

    private static byte[] word(int headings, boolean picture) throws Exception {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < headings; i++) {
                var heading = document.createParagraph();
                heading.setStyle("Kop1");
                heading.createRun().setText("Kop " + i);
                document.createParagraph().createRun().setText("Tekst " + i);
            }
            if (picture) {
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(PNG),
                                Document.PICTURE_TYPE_PNG,
                                "een.png",
                                Units.toEMU(10),
                                Units.toEMU(10));
            }
            document.write(out);
            return out.toByteArray();
        }
    }
}
