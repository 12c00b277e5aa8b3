package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithSize;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.writing.Markup;
import nl.koers.writing.WordFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The parsers of texts that somebody else made. With the other tests each runs over its seeds, and over what was found
/// before; `./koers bench parsers` lets Jazzer look for what breaks these and all others.
class TextParserTests {

    /// A text is only ever marked up, never active, whatever was typed (R90).
    @MethodSource("nl.koers.attack.Nasty#all")
    @FuzzTest(maxDuration = "60s")
    void a_text(@NotNull String text) {
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
}
