package nl.koers.register.internal.duo;

import static nl.koers.register.internal.duo.DuoFiles.HEADER;
import static nl.koers.register.internal.duo.DuoFiles.WINDOWS;
import static nl.koers.register.internal.duo.DuoFiles.file;
import static nl.koers.register.internal.duo.DuoFiles.row;
import static nl.koers.register.internal.duo.DuoFiles.text;
import static nl.koers.register.internal.duo.DuoFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.register.Location;
import nl.koers.register.internal.duo.DuoFile.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuoFileTests {
    private static final Location KOMPAS = new Location(
            "99ZA00",
            "99ZA",
            "’t Kompas; Noord",
            "00042",
            "Kade",
            "3 a",
            "1234 AB",
            "RIJNSTEDE",
            "0099",
            "RIJNSTEDE",
            "Openbaar",
            "Rijnland",
            "");
    private static final String KOMPAS_ROW = row("99ZA00", "\"’t Kompas; Noord\"");

    @Test
    @DisplayName("R57 · Windows-1252, UTF-8 en UTF-8 met merkteken geven dezelfde vestiging")
    void encodings() {
        var read = new Reading.Read(new DuoFile(DuoFile.Kind.PO, List.of(KOMPAS)));
        assertThat(DuoFile.read(text(KOMPAS_ROW).getBytes(WINDOWS))).isEqualTo(read);
        assertThat(DuoFile.read(utf8(text(KOMPAS_ROW)))).isEqualTo(read);
        assertThat(DuoFile.read(utf8("\uFEFF" + text(KOMPAS_ROW)))).isEqualTo(read);
        assertThat(DuoFile.read(utf8(text(KOMPAS_ROW).replace("\r\n", "\n")))).isEqualTo(read);
    }

    @Test
    @DisplayName("R57 · kolommen worden op naam gevonden, waar ze ook staan, met streepjes of zonder")
    void columns_by_name() {
        var file =
                "EXTRA;" + HEADER.replace(' ', '_').toLowerCase(java.util.Locale.ROOT) + "\r\nx;" + KOMPAS_ROW + "\r\n";
        assertThat(DuoFile.read(file.getBytes(WINDOWS)))
                .isEqualTo(new Reading.Read(new DuoFile(DuoFile.Kind.PO, List.of(KOMPAS))));
    }

    @Test
    @DisplayName("R57 · aanhalingstekens staan dubbel, leeg is een spatie, een regel mag binnen een waarde doorlopen")
    void quotes() {
        var read = (Reading.Read) DuoFile.read(file(row("99ZA00", "\"De \"\"Boot\"\"\r\naan de kade\"")));
        assertThat(read.file().locations().getFirst().name()).isEqualTo("De \"Boot\" aan de kade");
        assertThat(read.file().locations().getFirst().website()).isEmpty();
    }

    @Test
    @DisplayName("R57 · het soort onderwijs blijkt uit de kolommen")
    void kinds() {
        assertThat(kind("ONDERWIJSSTRUCTUUR")).isEqualTo(DuoFile.Kind.VO);
        assertThat(kind("SOORT PRIMAIR ONDERWIJS")).isEqualTo(DuoFile.Kind.SO);
    }

    private static DuoFile.Kind kind(String column) {
        var file = column + ";" + HEADER + "\r\nx;" + KOMPAS_ROW + "\r\n";
        return ((Reading.Read) DuoFile.read(utf8(file))).file().kind();
    }

    static Stream<Arguments> wrong() {
        var good = row("99ZA00", "Kompas");
        var second = row("99ZB00", "De Boot");
        return Stream.of(
                Arguments.of("leeg", utf8("  \r\n"), refused("nothing", 0)),
                Arguments.of("alleen een kop", file(), refused("no-rows", 0)),
                Arguments.of("zip of Excel", new byte[] {'P', 'K', 3, 4, 20}, refused("zip", 0)),
                Arguments.of("geen tekst", new byte[] {1, 2, 0, 5, '\n'}, refused("characters", 0)),
                Arguments.of("UTF-16", new byte[] {(byte) 0xFF, (byte) 0xFE, 'A', 0}, refused("characters", 0)),
                Arguments.of(
                        "een ander bestand",
                        utf8("NAAM;PLAATS\r\nKompas;RIJNSTEDE\r\n"),
                        refused(
                                "columns",
                                1,
                                "PROVINCIE, BEVOEGD GEZAG NUMMER, INSTELLINGSCODE, VESTIGINGSCODE, VESTIGINGSNAAM,"
                                        + " STRAATNAAM, HUISNUMMER-TOEVOEGING, POSTCODE, PLAATSNAAM, GEMEENTENUMMER,"
                                        + " GEMEENTENAAM, DENOMINATIE, INTERNETADRES")),
                Arguments.of(
                        "een kolom te weinig",
                        utf8(text(good).replace("POSTCODE", "POST")),
                        refused("columns", 1, "POSTCODE")),
                Arguments.of("afgekapt in een waarde", cut(text(good, second), 9), refused("cut", 3)),
                Arguments.of("afgekapte regel", utf8(text(good, "Rijnland;00042;99ZB")), refused("width", 3, 3, 14)),
                Arguments.of("een waarde te veel", file(good, second + ";x"), refused("width", 3, 15, 14)),
                Arguments.of(
                        "aanhalingsteken niet dicht", file(good, row("99ZB00", "\"De Boot")), refused("quotes", 3)),
                Arguments.of("dubbele code", file(good, second, good), refused("double", 4, "99ZA00", 2)),
                Arguments.of(
                        "nul vooraan weg",
                        file(good.replace(";00042;", ";42;")),
                        refused("pattern.BEVOEGD_GEZAG_NUMMER", 2, "BEVOEGD GEZAG NUMMER", "42")),
                Arguments.of(
                        "geen BRIN",
                        file(good.replace(";99ZA;", ";9ZZA;")),
                        refused("pattern.INSTELLINGSCODE", 2, "INSTELLINGSCODE", "9ZZA")),
                Arguments.of(
                        "postcode zonder spatie",
                        file(good.replace("1234 AB", "1234AB")),
                        refused("pattern.POSTCODE", 2, "POSTCODE", "1234AB")),
                Arguments.of(
                        "code van een ander",
                        file(good.replace("99ZA00", "99ZB00")),
                        refused("other-brin", 2, "99ZB00", "99ZA")),
                Arguments.of("geen naam", file(row("99ZA00", " ")), refused("empty", 2, "VESTIGINGSNAAM", "")));
    }

    @ParameterizedTest(name = "R57 · {0}: één reden, met de regel")
    @MethodSource
    void wrong(String what, byte[] bytes, Reading.Refused refused) {
        assertThat(DuoFile.read(bytes)).isEqualTo(refused);
        assertThat(refused.words()).doesNotContain("⟦", "{0}", "{1}");
    }

    @ParameterizedTest(name = "R95 · een bestand met de kolom {0} wordt niet gelezen")
    @ValueSource(
            strings = {
                "BSN",
                "burgerservicenummer",
                "ONDERWIJSNUMMER",
                "PERSOONSGEBONDEN_NUMMER",
                "LEERLINGNUMMER",
                "ECK-ID",
                "GEBOORTEDATUM",
                "ACHTERNAAM",
                "BSN NUMMER",
                "ONDERWIJSNR",
                "NAAM LEERLING"
            })
    void no_pupils(String column) {
        var file = HEADER + ";" + column + "\r\n" + row("99ZA00", "Kompas") + ";123456782\r\n";
        assertThat(DuoFile.read(utf8(file)))
                .isInstanceOfSatisfying(
                        Reading.Refused.class, it -> assertThat(it.key()).isEqualTo("pupils"));
    }

    private static byte[] cut(String text, int signs) {
        return utf8(text.substring(0, text.length() - signs));
    }

    private static Reading.Refused refused(String key, long line, Object... facts) {
        return new Reading.Refused(
                key, line, java.util.Arrays.stream(facts).map(String::valueOf).toList());
    }
}
