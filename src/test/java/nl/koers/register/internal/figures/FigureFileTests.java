package nl.koers.register.internal.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.koers.attack.HostileFiles;
import nl.koers.register.Sector;
import nl.koers.register.internal.figures.FigureFile.Fault;
import nl.koers.register.internal.figures.FigureFile.Reading;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FigureFileTests {
    private static final Set<Sector> SECTORS = Set.of(Sector.PO);
    private static final String HEAD = "Schooljaar;Sector;Wat;Aantal\r\n";
    private static final String GOOD = HEAD + "2026-2027;PO;Zij-instroom;12\r\n2026/27;;Schoolopleiders;<5\r\n";
    private static final Map<Figure.Key, Count> FIGURES = Map.of(
            new Figure.Key(new SchoolYear(2026), Sector.PO, What.CAREER_CHANGE),
            Count.of(12),
            new Figure.Key(new SchoolYear(2026), null, What.SCHOOL_EDUCATOR),
            new Count(null, "<5"));

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    @DisplayName("R55, R58 · csv met puntkomma, komma of tab, in elke tekenset, kolommen in elke volgorde")
    void csv() {
        var other = "aantal,wat,EXTRA,sector,schooljaar\n12,career_change,x,po,2026\n<5,School educators,,,2026-2027\n";
        assertThat(Stream.of(
                                GOOD.getBytes(UTF_8),
                                ("\uFEFF" + GOOD).getBytes(UTF_8),
                                GOOD.getBytes(Charset.forName("windows-1252")),
                                GOOD.replace(';', '\t').getBytes(UTF_8),
                                GOOD.substring(0, GOOD.length() - 2).getBytes(UTF_8),
                                other.getBytes(UTF_8))
                        .map(FigureFileTests::read))
                .allSatisfy(it -> assertThat(it).isEqualTo(new Reading.Read(FIGURES)));
    }

    @ParameterizedTest(name = "R95 · een bestand met de kolom {0} wordt niet gelezen")
    @ValueSource(
            strings = {
                "BSN",
                "onderwijsnummer",
                "Leerling-nummer",
                "GEBOORTEDATUM",
                "Voornaam student",
                "BSN-nr",
                "Burgerservicenr",
                "naam leerling",
                "Nummer van de student",
                "Roepnaam"
            })
    void no_people(String column) {
        var file = HEAD.strip() + ";" + column + "\r\n2026-2027;PO;Zij-instroom;12;123456782\r\n";
        assertThat(read(file.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        it -> assertThat(it.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.line()).isEqualTo(1);
                            assertThat(fault.words())
                                    .contains("Koers vraagt alleen aantallen")
                                    .doesNotContain("123456782");
                        }));
    }

    @Test
    @DisplayName("R55, R58 · het sjabloon is in te vullen en in te lezen, in Excel en als csv")
    void template() throws IOException {
        var year = new SchoolYear(2026);
        var filled = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FigureTemplate.spreadsheet(year, SECTORS)))) {
            for (Row row : book.getSheetAt(0)) {
                if (row.getCell(2).getStringCellValue().equals("Zij-instroom")) {
                    row.getCell(3).setCellValue(12.0);
                }
                if (row.getCell(2).getStringCellValue().equals("Schoolopleiders")) {
                    row.getCell(3).setCellValue("<5");
                }
            }
            book.write(filled);
        }
        assertThat(read(filled.toByteArray())).isEqualTo(new Reading.Read(FIGURES));
        var csv = new String(FigureTemplate.csv(year, SECTORS), UTF_8)
                .replace("PO;Zij-instroom;", "PO;Zij-instroom;12")
                .replace(";Schoolopleiders;", ";Schoolopleiders;<5");
        assertThat(read(csv.getBytes(UTF_8))).isEqualTo(new Reading.Read(FIGURES));
        assertThat(read(FigureTemplate.csv(year, SECTORS))).isEqualTo(refused(0, "no-figures"));
    }

    @Test
    @DisplayName("R55 · alle fouten in één keer, elk met de regel; dan geldt er geen een")
    void all_faults() {
        var text = HEAD
                + "2026;PO;Hbo-lerarenopleiding;40\r\n"
                + "later;PO;PDG;3\r\n"
                + "2026;VO;PDG;3\r\n"
                + "2026;PO;Iets anders;3\r\n"
                + "2026;PO;PDG;minder dan vijf\r\n"
                + "2026;PO;Hbo-lerarenopleiding;41\r\n";
        assertThat(read(text.getBytes(UTF_8)))
                .isEqualTo(new Reading.Refused(List.of(
                        new Fault(3, "year", List.of("later")),
                        new Fault(4, "sector", List.of("VO")),
                        new Fault(5, "what", List.of("Iets anders")),
                        new Fault(6, "amount", List.of("minder dan vijf")),
                        new Fault(7, "double", List.of("2")))));
        assertThat(((Reading.Refused) read(text.getBytes(UTF_8))).faults())
                .allSatisfy(it -> assertThat(it.words()).startsWith("Regel ").doesNotContain("⟦", "{0}"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("leeg", new byte[0], refused(0, "empty")),
                Arguments.of("alleen witruimte", "\r\n  \r\n".getBytes(UTF_8), refused(0, "empty")),
                Arguments.of("te groot", new byte[FigureSheet.MOST_BYTES + 1], refused(0, "big")),
                Arguments.of("geen tekst", new byte[] {1, 2, 0}, refused(0, "characters")),
                Arguments.of("open aanhalingsteken", (HEAD + "\"2026").getBytes(UTF_8), refused(0, "quotes")),
                Arguments.of("te veel regels", (HEAD + "x\n".repeat(2_001)).getBytes(UTF_8), refused(0, "many")),
                Arguments.of(
                        "een ander bestand",
                        "a;b\r\n1;2\r\n".getBytes(UTF_8),
                        new Reading.Refused(
                                List.of(new Fault(1, "columns", List.of("SCHOOLJAAR, SECTOR, WAT, AANTAL"))))));
    }

    @ParameterizedTest(name = "R55 · {0}: één reden")
    @MethodSource
    void wrong(String what, byte[] bytes, Reading refused) {
        assertThat(read(bytes)).isEqualTo(refused);
        assertThat(((Reading.Refused) refused).faults().getFirst().words()).doesNotContain("⟦", "{0}");
    }

    static Stream<HostileFiles> hostile() {
        return HostileFiles.all().stream();
    }

    @ParameterizedTest(name = "R55, R90 · {0} is geen tabel met cijfers")
    @MethodSource
    void hostile(HostileFiles file) {
        assertThat(read(file.bytes())).isInstanceOf(Reading.Refused.class);
    }

    @Test
    @DisplayName("R55 · een formule is geen aantal")
    void a_formula() throws IOException {
        assertThat(read(withAmount(it -> it.setCellFormula("1+1"))))
                .isEqualTo(new Reading.Refused(List.of(new Fault(2, "amount", List.of("=1+1")))));
    }

    @ParameterizedTest(name = "R55 · een cel met {0} wordt geweigerd met zijn regel, en nooit gelezen als duizendtal")
    @CsvSource({"1.234,'1,234'", "12.5,'12,5'", "0.001,'0,001'", "12.4,'12,4'"})
    void a_decimal(double number, String shown) throws IOException {
        assertThat(read(withAmount(it -> {
                    it.setCellValue(number);
                    // the whole part is all that one sees of it in the spreadsheet
                    var style = it.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat((short) 1);
                    it.setCellStyle(style);
                })))
                .isEqualTo(new Reading.Refused(List.of(new Fault(2, "amount", List.of(shown)))));
    }

    private static byte[] withAmount(Consumer<Cell> amount) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            for (int i = 0; i < 4; i++) {
                head.createCell(i).setCellValue(FigureFile.COLUMNS.get(i));
            }
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(2026.0);
            row.createCell(1).setCellValue("PO");
            row.createCell(2).setCellValue("PDG");
            amount.accept(row.createCell(3));
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static Reading read(byte[] bytes) {
        return FigureFile.read(bytes, SECTORS);
    }

    private static Reading refused(int line, String key) {
        return new Reading.Refused(List.of(new Fault(line, key, List.of())));
    }
}
