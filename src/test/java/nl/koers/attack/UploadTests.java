package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import nl.koers.ui.Words;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;

@KoersTest
@DisplayName("Wat wordt aangeboden als bijlage of uit Word")
class UploadTests {
    private static String dossier = "";

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    static List<HostileFiles> annexes() {
        return HostileFiles.all();
    }

    @ParameterizedTest(name = "R18, R90 · bijlage: {0}")
    @MethodSource
    void annexes(HostileFiles file) {
        var host = host();
        var answer = host.upload(page("/bijlagen"), "stuk.pdf", file.bytes(), Map.of("reason", "Een toelichting."));
        if (file.why() == null) {
            assertThat(answer.statusCode()).isEqualTo(302);
            keptAsFile(host, file);
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
            var shown = Jsoup.parse(answer.body());
            assertThat(shown.select("#file-fout").text())
                    .isEqualTo("Fout: " + Words.plain("opr.annexes.refused." + file.why()));
            assertThat(shown.select("textarea[id=reason]").text()).isEqualTo("Een toelichting.");
            assertThat(answer.body()).doesNotContain("lek(1)", "Exception", "at nl.koers");
        }
    }

    static Stream<HostileFiles> from_word() {
        return HostileFiles.all().stream().filter(HostileFiles::word);
    }

    @ParameterizedTest(name = "R90, R91 · uit Word: {0}")
    @MethodSource
    void from_word(HostileFiles file) {
        var answer = host().upload(page("/uit-word"), "stuk.docx", file.bytes(), Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#file-fout").text())
                .isIn(
                        "Fout: " + Words.plain("opr.word.hostile." + file.why()),
                        "Fout: " + Words.plain("opr.word.broken"),
                        "Fout: " + Words.plain("opr.word.not-word"));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("stuk\u202Efdp.exe.pdf", "stuk fdp.exe"),
                Arguments.of("a\u0007b\u200Bc.pdf", "a b c"),
                Arguments.of("../../../etc/passwd", "passwd"),
                Arguments.of("C:\\\\Users\\\\x\\\\geheim.pdf", "geheim"),
                Arguments.of("a".repeat(10_000) + ".pdf", "a".repeat(120)),
                Arguments.of("👩🏽‍🏫".repeat(100) + ".pdf", "bijlage"),
                Arguments.of("cafe\u0301.pdf", "café"),
                Arguments.of("<script>lek(1)<%2fscript>.pdf", "script lek(1) 2fscript"),
                Arguments.of(".pdf", "pdf"),
                Arguments.of("CON.pdf.pdf", "CON.pdf"));
    }

    @ParameterizedTest(name = "R18, R90 · een bestand dat {0} heet, heet in Koers {1}")
    @MethodSource
    void names(String given, String kept) {
        var host = host();
        var pdf = HostileFiles.all().stream()
                .filter(it -> it.why() == null)
                .findFirst()
                .orElseThrow();
        var sent = host.upload(page("/bijlagen"), given, pdf.bytes(), Map.of("reason", "Naam."));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(Jsoup.parse(host.get(page("/bijlagen")).body())
                        .select("th a[href*=/bijlagen/]")
                        .eachText())
                .contains(kept);
    }

    @Test
    @DisplayName("R90 · een naam met een nul erin is geen formulier: een bladzijde van Koers zegt dat")
    void a_name_with_a_null() {
        var answer = host().upload(page("/bijlagen"), "a\u0000b.pdf", new byte[] {1}, Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Koers begrijpt deze vraag niet");
    }

    private void keptAsFile(Visitor host, HostileFiles file) {
        var files = Jsoup.parse(host.get(page("/bijlagen")).body()).select("th > a[href*=/bijlagen/]");
        var kept = host.get(files.eachAttr("href").getLast()).headers();
        assertThat(kept.firstValue("Content-Disposition")).get().asString().startsWith("attachment");
        assertThat(kept.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(kept.allValues("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(kept.firstValue("Content-Type")).get().isIn("application/pdf", "image/png", "image/jpeg");
    }

    private Visitor host() {
        if (dossier.isEmpty()) {
            dossier = Dossiers.own(Chapter.BEGUN, tools);
        }
        return Visitor.of(Reader.HOST, port);
    }

    private static String page(String path) {
        return "/opr/" + dossier + path;
    }
}
