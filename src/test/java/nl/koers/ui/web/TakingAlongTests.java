package nl.koers.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.koers.KoersTest;
import nl.koers.demo.Personas;
import nl.koers.matrix.Visitor;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@KoersTest
@DisplayName("Een tabel meenemen: wat je ziet, niet meer en niet minder")
class TakingAlongTests {
    private static final String PAGE = """
            <main><table><caption>Eerste</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>
            <table><caption>Cijfers: 2027/2028</caption><thead><tr><th>Wie</th><th>Wat</th><th>Dag</th><th>Code</th></tr></thead><tbody>
            <tr><th>=HYPERLINK("kwaad")<span class="koers-meta koers-block">po, vo</span></th><td>12</td><td><time datetime="2027-06-02">wo 2 juni</time></td><td class="koers-code">03</td></tr>
            <tr><th>Rijn<span class="koers-hide"> verborgen</span></th><td>&lt;5</td><td>nog niet</td><td class="koers-code">12</td></tr>
            </tbody></table></main>""";

    @LocalServerPort
    private int port;

    @Test
    void days_numbers_and_codes_stay_what_they_are() {
        var table = java.util.Objects.requireNonNull(TakenTable.on(PAGE, 2));
        assertThat(table.columns()).containsExactly("Wie", "Wat", "Dag", "Code");
        assertThat(table.rows())
                .isEqualTo(List.of(
                        List.of("=HYPERLINK(\"kwaad\"); po, vo", 12L, LocalDate.of(2027, 6, 2), "03"),
                        List.of("Rijn", "<5", "nog niet", "12")));
        assertThat(TakenTable.on(PAGE, 3)).isNull();
        assertThat(TakenTable.on(PAGE, 0)).isNull();
    }

    @Test
    @DisplayName("een naam die een formule lijkt, blijft tekst")
    void a_formula_is_read_as_text() throws IOException {
        var table = java.util.Objects.requireNonNull(TakenTable.on(PAGE, 2));
        var csv = new ByteArrayOutputStream();
        TableFile.CSV.write(table, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFWie;Wat;Dag;Code\r\n\"'=HYPERLINK(\"\"kwaad\"\"); po, vo\";12;2027-06-02;03\r\n"
                        + "Rijn;<5;nog niet;12\r\n");
        var xlsx = new ByteArrayOutputStream();
        TableFile.XLSX.write(table, xlsx);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2027-06-02");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("03");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/landelijk", "/landelijk?sector=VO", "/partnerschappen"})
    @DisplayName("elke rij van de bladzijde staat in het bestand, en geen andere")
    void every_row_of_the_page(String path) {
        var petra = Visitor.as(Personas.PETRA.key(), port);
        var shown = Jsoup.parse(petra.get(path).body()).select("main tbody tr").size();
        var along = petra.get(path + (path.contains("?") ? "&" : "?") + "als=csv");
        assertThat(along.statusCode()).isEqualTo(200);
        assertThat(along.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"koers-")
                .endsWith(".csv\"");
        assertThat(along.body().lines()).hasSize(shown + 1);
        assertThat(shown).isPositive();
    }

    @Test
    @DisplayName("R90 · wie de bladzijde niet mag zien, krijgt ook geen bestand")
    void no_page_no_file() {
        var mees = Visitor.as(Personas.MEES.key(), port);
        assertThat(mees.get("/landelijk?als=csv").statusCode()).isEqualTo(404);
        assertThat(mees.get("/landelijk?als=csv").body())
                .isEqualTo(mees.get("/landelijk").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/partnerschappen?als=pdf", "/partnerschappen?als=csv&tabel=9", "/werkwijze?als=csv&tabel=99"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(Visitor.anyone(port).get(path).statusCode()).isEqualTo(404);
    }
}
