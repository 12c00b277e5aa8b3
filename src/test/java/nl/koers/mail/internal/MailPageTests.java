package nl.koers.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.koers.mail.MailText;
import nl.koers.pages.HtmlChecker;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een mail als bladzijde")
class MailPageTests {
    private static final String BODY = """
            Dag <b>Samira</b>,

            Te laat
            -------

            - Plaats de "documenten"
              Peer review Rijn 2027
              Uiterlijk maandag 7 juni 2027
              https://koers.example/opr/1/documenten
            - Zonder adres

            Er wacht nog één ding:
            https://koers.example/mijn-werk?a=1&b=2

            --\s
            Hoe vaak:
            https://koers.example/mijn-gegevens/mail
            """;

    @Test
    @DisplayName(
            "R92 · dezelfde tekst, met taal, koppen, lijsten en links; er wordt niets opgehaald en niets uitgevoerd")
    void a_page() throws Exception {
        var html = MailPage.of("nl", "Koers: 2 dingen <script>", BODY);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/mail.html"), html);
        assertThat(HtmlChecker.faultsIn(html)).isEmpty();
        var page = Jsoup.parse(html);
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("h1").text()).isEqualTo("Koers: 2 dingen <script>");
        assertThat(page.select("h2").eachText()).containsExactly("Te laat");
        assertThat(page.select("li").eachText())
                .containsExactly(
                        "Plaats de \"documenten\" Peer review Rijn 2027 Uiterlijk maandag 7 juni 2027", "Zonder adres");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "https://koers.example/opr/1/documenten",
                        "https://koers.example/mijn-werk?a=1&b=2",
                        "https://koers.example/mijn-gegevens/mail");
        assertThat(page.select("script, img, link, iframe, form, [style*=url], [onclick]"))
                .isEmpty();
        assertThat(page.select("p").eachText().getFirst()).isEqualTo("Dag <b>Samira</b>,");
        assertThat(html).contains("prefers-color-scheme: dark").doesNotContain("url(", "@import");
    }

    @Test
    @DisplayName("R92 · elke regel van de tekst staat ook op de bladzijde")
    void nothing_lost() {
        var shown = Jsoup.parse(MailPage.of("nl", "Onderwerp", BODY)).text();
        assertThat(BODY.lines()
                        .map(line -> line.strip().replaceFirst("^- ", ""))
                        .filter(line -> !line.isBlank()
                                && !line.startsWith("--")
                                && !line.startsWith("https://koers.example/opr")))
                .allMatch(shown::contains);
        assertThat(MailText.of("").parts()).isEmpty();
        assertThat(MailText.of("een\r\n\r\ntwee").parts()).hasSize(2);
    }
}
