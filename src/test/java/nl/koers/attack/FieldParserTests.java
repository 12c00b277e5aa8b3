package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.net.URI;
import java.util.stream.Stream;
import nl.koers.register.internal.figures.Count;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.ui.Dates;
import nl.koers.ui.OwnPath;
import nl.koers.writing.Ground;
import org.junit.jupiter.params.provider.MethodSource;

/// The parsers of a single field: what they take is within limits, all else is no answer.
class FieldParserTests {
    @MethodSource("nl.koers.attack.Nasty#all")
    @FuzzTest(maxDuration = "20s")
    void what_a_sheet_was_written_on(@NotNull String typed) {
        assertThat(Ground.typed(typed).version()).isNotNegative();
    }

    /// An address to go on to after logging in never leads elsewhere.
    @MethodSource
    @FuzzTest(maxDuration = "20s")
    void a_way_on(@NotNull String path) {
        if (OwnPath.isOwn(path)) {
            assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n", "\t");
            var to = URI.create("https://koers.example/inloggen").resolve(path);
            assertThat(to.getHost()).isEqualTo("koers.example");
            assertThat(to.getScheme()).isEqualTo("https");
        }
        OwnPath.ofAddress(path).ifPresent(own -> assertThat(OwnPath.isOwn(own)).isTrue());
    }

    static Stream<String> a_way_on() {
        return Stream.concat(
                Nasty.all().stream(),
                Stream.of(
                        "/mijn-werk",
                        "/opr/1/reflectie?deel=PAST#tekst",
                        "/zoeken?q=//elders.example",
                        "//elders.example/a",
                        "/\\elders.example",
                        "/././/elders.example",
                        "https://koers.example/opr/1",
                        "/%2f%2felders.example"));
    }

    @MethodSource
    @FuzzTest(maxDuration = "20s")
    void a_day(@NotNull String typed) {
        Dates.typed(typed).ifPresent(day -> assertThat(day.getYear()).isBetween(1, 9999));
    }

    static Stream<String> a_day() {
        return Stream.concat(
                Nasty.all().stream(),
                Stream.of("2027-08-01", "1-8-2027", "01-08-2027", "1 augustus 2027", "1 May 2027"));
    }

    @MethodSource
    @FuzzTest(maxDuration = "20s")
    void a_school_year(@NotNull String typed) {
        SchoolYear.read(typed)
                .ifPresent(year -> assertThat(SchoolYear.read(year.toString())).hasValue(year));
    }

    static Stream<String> a_school_year() {
        return Stream.concat(Nasty.all().stream(), Stream.of("2026-2027", "2026/27", "2026", "2099-00", " 2026 – 27 "));
    }

    @MethodSource
    @FuzzTest(maxDuration = "20s")
    void a_count(@NotNull String typed) {
        Count.read(typed).ifPresent(count -> {
            assertThat(count.number() == null || count.number() >= 0 && count.number() <= 100_000)
                    .isTrue();
            assertThat(Count.read(count.typed())).hasValue(count);
        });
    }

    static Stream<String> a_count() {
        return Stream.concat(Nasty.all().stream(), Stream.of("12", "< 5", "**", "1.234", "1\u00a0234", "100000"));
    }
}
