package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// What people type becomes HTML that says the same and can do nothing.
class MarkupTests {
    @BeforeAll
    static void inDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterAll
    static void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static final String PICTURE = "/beelden/0197a1b2-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Gewoon ¦ <p>Gewoon</p>",
                "a\\nb ¦ <p>a<br>b</p>",
                "a  \\nb ¦ <p>a<br>b</p>",
                "a\\n\\nb ¦ <p>a</p><p>b</p>",
                "# Kop\\n\\n## Kop\\n\\n### Kleine\\n\\n#### Kleinste ¦ <h3>Kop</h3><h3>Kop</h3><h4>Kleine</h4><h5>Kleinste</h5>",
                "### Kleine eerst ¦ <h3>Kleine eerst</h3>",
                "- a\\n  - b\\n- c ¦ <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
                "3. a\\n4. b ¦ <ol start=\"3\"><li>a</li><li>b</li></ol>",
                "> a\\n>\\n> b ¦ <blockquote><p>a</p><p>b</p></blockquote>",
                "**a** *b* __c__ _d_ ¦ <p><strong>a</strong> <em>b</em> <strong>c</strong> <em>d</em></p>",
                "[a](https://b.nl/?c&d) ¦ <p><a href=\"https://b.nl/?c&amp;d\" rel=\"noopener nofollow\">a</a></p>",
                "[a](mailto:b@c.nl) ¦ <p><a href=\"mailto:b@c.nl\" rel=\"noopener nofollow\">a</a></p>",
                "5 * 4 en 3 * 2 ¦ <p>5 * 4 en 3 * 2</p>",
                "snake_case_naam ¦ <p>snake_case_naam</p>",
                "#hashtag ¦ <p>#hashtag</p>",
                "in 2021. was ¦ <p>in 2021. was</p>",
                "a < b > c & d ¦ <p>a &lt; b &gt; c &amp; d</p>",
                "&lt; &copy; ¦ <p>&amp;lt; &amp;copy;</p>",
                "Jan\\n--- ¦ <p>Jan<br>---</p>",
                "Jan\\n=== ¦ <p>Jan<br>===</p>",
                "*** ¦ <p>***</p>",
                "    vier spaties ¦ <p>vier spaties</p>",
                "```\\ncode\\n``` ¦ <p>```<br>code<br>```</p>",
                "`code` ¦ <p>`code`</p>",
                "[a]: http://b.nl ¦ <p>[a]: http://b.nl</p>",
                "[a] en [b][a] ¦ <p>[a] en [b][a]</p>",
                "https://b.nl ¦ <p>https://b.nl</p>",
                "<https://b.nl> ¦ <p>&lt;https://b.nl&gt;</p>",
                "## ¦ <p>##</p>"
            })
    void each_kind_is_read(String text, String html) {
        assertThat(html(text.replace("\\n", "\n"))).isEqualTo(html);
    }

    @Test
    void a_table_has_heads_and_can_be_scrolled() {
        assertThat(html("| a | b |\n|---|:-:|\n| 1 | x \\| y |\n| 2 |"))
                .isEqualTo(
                        "<div class=\"koers-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel\"><table><thead><tr>"
                                + "<th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
                                + "<tbody><tr><td>1</td><td>x | y</td></tr><tr><td>2</td><td></td></tr></tbody></table></div>");
    }

    @Test
    void a_picture_is_one_of_our_own() {
        assertThat(html("![Een \"grafiek\"](" + PICTURE + ")"))
                .isEqualTo("<p><img src=\"" + PICTURE + "\" alt=\"Een &quot;grafiek&quot;\" loading=\"lazy\"></p>");
        assertThat(html("![x](https://elders.nl/a.png)")).isEqualTo("<p>![x](https://elders.nl/a.png)</p>");
        assertThat(html("![x](" + PICTURE + "/../../uitloggen)")).doesNotContain("<img");
    }

    @Test
    void headings_follow_the_outline_of_the_page() {
        var text = "### Kleine\n\n## Grote\n\n#### Kleinste";
        assertThat(html(text, 2)).isEqualTo("<h2>Kleine</h2><h2>Grote</h2><h3>Kleinste</h3>");
        assertThat(html(text, 4)).isEqualTo("<h4>Kleine</h4><h4>Grote</h4><h5>Kleinste</h5>");
        assertThat(Markup.of(text).editableHtml()).contains("<h4>Kleine</h4>", "<h3>Grote</h3>", "<h5>Kleinste</h5>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](\tjavascript:alert(1))",
                "[klik](<java\tscript:alert(1)>)",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](vbscript:x)",
                "[klik](//elders.nl)",
                "[klik](/uitloggen)",
                "[klik](https://a.nl/\"onmouseover=\"alert(1))",
                "[klik](https://a.nl/ \"titel\" onclick=x)",
                "![\" onerror=\"alert(1)](" + PICTURE + ")",
                "[a](&#106;avascript:alert(1))",
                "[a](javascript&colon;alert(1))",
                "<svg/onload=alert(1)>",
                "<!-- x --><p onclick=alert(1)>",
                "| <b>a</b> |\n| --- |\n| <script>x</script> |",
                "# <style>*{}</style>",
                "\u0000<b>",
                "[a]: javascript:alert(1)\n[a]"
            })
    void nothing_hostile_gets_a_tag_or_an_attribute(String text) {
        harmless(html(text));
        harmless(Markup.of(text).editableHtml());
    }

    @Test
    void what_is_deep_long_or_wide_takes_no_time() {
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (var text : List.of(
                    ">".repeat(20_000) + "a",
                    "- ".repeat(20_000) + "a",
                    IntStream.range(0, 500)
                            .mapToObj(i -> "  ".repeat(i) + "- a")
                            .collect(Collectors.joining("\n")),
                    "*a **a ".repeat(10_000),
                    "*a ".repeat(2_000) + "a*".repeat(2_000),
                    "*".repeat(2_000) + "a" + "*".repeat(2_000),
                    "*".repeat(20_000) + "a" + "*".repeat(20_000),
                    "*a_".repeat(15_000),
                    "[".repeat(40_000),
                    "[a](".repeat(10_000),
                    "![".repeat(20_000),
                    "`".repeat(30_000),
                    "\\".repeat(30_000),
                    "woord ".repeat(40_000),
                    "👩🏽‍🏫".repeat(20_000),
                    "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|\n".repeat(10_000),
                    "a\n".repeat(20_000),
                    "a\n\n".repeat(20_000))) {
                var html = html(text);
                assertThat(html.length()).isLessThan(20 * text.length() + 200);
                harmless(html);
            }
        });
    }

    @Test
    void whatever_is_typed_stays_readable_and_harmless() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var text = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            var html = html(text);
            harmless(html);
            // No letter is lost.
            assertThat(Jsoup.parse(html)
                            .text()
                            .chars()
                            .filter(Character::isLetter)
                            .count())
                    .as(text)
                    .isEqualTo(visible(text));
        }
    }

    private static final List<String> PIECES = List.of(
            "woord",
            "é",
            "👍",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "\\",
            "`",
            "<",
            ">",
            "<b>",
            "&",
            "[",
            "]",
            "(",
            ")",
            "!",
            "|",
            "# ",
            "- ",
            "1. ",
            "> ",
            "  ",
            "---",
            "===",
            "|-|",
            ":",
            "\"",
            "'",
            "~",
            "<script>",
            "]: ",
            "\t");

    private static long visible(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static final Set<String> TAGS = Set.of(
            "p",
            "br",
            "h2",
            "h3",
            "h4",
            "h5",
            "ul",
            "ol",
            "li",
            "blockquote",
            "em",
            "strong",
            "a",
            "img",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div");

    private static void harmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            assertThat(TAGS).as(html).contains(element.normalName());
            element.attributes().forEach(attribute -> {
                switch (attribute.getKey()) {
                    case "href" -> assertThat(attribute.getValue()).matches("(?i)(https?://|mailto:).*");
                    case "src" -> assertThat(attribute.getValue()).isEqualTo(PICTURE);
                    case "alt",
                            "rel",
                            "start",
                            "scope",
                            "loading",
                            "class",
                            "role",
                            "tabindex",
                            "aria-label",
                            "data-chunk" -> {}
                    default -> throw new AssertionError(attribute + " in " + html);
                }
            });
        }
    }

    private static String html(String text) {
        return html(text, 3);
    }

    private static String html(String text, int top) {
        var output = new StringOutput();
        Markup.of(text).reading(top).writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
