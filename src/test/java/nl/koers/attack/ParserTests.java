package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithSize;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.documents.FileLook;
import nl.koers.documents.Upload;
import nl.koers.register.Sector;
import nl.koers.register.internal.duo.DuoFile;
import nl.koers.register.internal.figures.FigureFile;
import nl.koers.ui.OwnPath;
import nl.koers.writing.Ground;
import nl.koers.writing.Markup;
import nl.koers.writing.WordFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every parser that reads what somebody else made. With the other tests each runs once over what was found before;
/// `./koers bench parsers` lets Jazzer look for what breaks them.
class ParserTests {

    /// A text is only ever marked up, never active, whatever was typed (R90).
    @FuzzTest(maxDuration = "60s")
    void a_text(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();
        var out = new StringOutput();
        Markup.of(text).reading().writeTo(out);
        var page = Jsoup.parseBodyFragment(out.toString());
        assertThat(page.select("script, style, iframe, object, embed, form, input, svg, math, base, meta, link"))
                .isEmpty();
        page.body()
                .getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey())
                            .isIn(
                                    "href",
                                    "rel",
                                    "src",
                                    "alt",
                                    "start",
                                    "class",
                                    "loading",
                                    "scope",
                                    "role",
                                    "tabindex",
                                    "aria-label");
                    if (attribute.getKey().equals("href")) {
                        assertThat(attribute.getValue().strip()).matches("(?i)(https?:|mailto:|/|#).*");
                    }
                }));
    }

    /// What comes out of a Word file is text that can be read, whatever its XML says.
    @MethodSource
    @FuzzTest(maxDuration = "60s")
    void a_word_file(@NotNull @WithSize(max = 60) List<WordXml.@NotNull Edit> edits) {
        var bytes = WordXml.with(edits);
        switch (WordFile.read(bytes)) {
            case WordFile.Reading.Refused(var why) -> {
                assertThat(why).isNotNull();
                // the seed itself is a Word file: it is read to the end
                assertThat(edits).isNotEmpty();
            }
            case WordFile.Reading.Read(var file) ->
                file.pieces().forEach(piece -> {
                    var out = new StringOutput();
                    Markup.of(piece.whole()).reading().writeTo(out);
                    assertThat(Jsoup.parseBodyFragment(out.toString())
                                    .select("script, style, iframe, object, embed, form, input, svg, math, base"))
                            .isEmpty();
                });
        }
    }

    static Stream<Arguments> a_word_file() {
        var all = Arrays.stream(WordXml.What.values())
                .flatMap(what -> IntStream.range(0, 40)
                        .mapToObj(at -> new WordXml.Edit(at % 12, at * 7, at * 3, what, "1 & <x> " + at)))
                .toList();
        return Stream.concat(
                Stream.of(Arguments.of(List.<WordXml.Edit>of())),
                IntStream.range(0, 8).mapToObj(i -> Arguments.of(List.copyOf(all.subList(i * 40, i * 40 + 20)))));
    }

    @FuzzTest(maxDuration = "20s")
    void the_bytes_of_a_word_file(byte[] bytes) {
        assertThat(WordFile.read(bytes)).isInstanceOfAny(WordFile.Reading.Read.class, WordFile.Reading.Refused.class);
    }

    @FuzzTest(maxDuration = "60s")
    void a_file_of_duo(byte[] bytes) {
        assertThat(DuoFile.read(bytes)).isInstanceOfAny(DuoFile.Reading.Read.class, DuoFile.Reading.Refused.class);
    }

    @FuzzTest(maxDuration = "60s")
    void a_file_of_figures(byte[] bytes) {
        assertThat(FigureFile.read(bytes, Set.of(Sector.PO)))
                .isInstanceOfAny(FigureFile.Reading.Read.class, FigureFile.Reading.Refused.class);
    }

    @FuzzTest(maxDuration = "60s")
    void an_annex(byte[] bytes) throws IOException {
        try (var upload = Upload.of(new ByteArrayInputStream(bytes))) {
            assertThat(FileLook.at(upload)).isInstanceOfAny(FileLook.Taken.class, FileLook.Refused.class);
        }
    }

    @FuzzTest(maxDuration = "20s")
    void what_a_sheet_was_written_on(FuzzedDataProvider data) {
        assertThat(Ground.typed(data.consumeRemainingAsString()).version()).isNotNegative();
    }

    /// An address to go on to after logging in never leads elsewhere.
    @FuzzTest(maxDuration = "20s")
    void a_way_on(FuzzedDataProvider data) {
        var path = data.consumeRemainingAsString();
        if (OwnPath.isOwn(path)) {
            assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n", "\t");
            assertThat(URI.create("https://koers.example").resolve("/").getHost())
                    .isEqualTo("koers.example");
        }
    }
}
