package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From Markdown to HTML, to the editor's document and back to Markdown, in a real browser.
class RoundTripTests {
    private static EditorPage page;

    @BeforeAll
    static void open() {
        page = EditorPage.with("");
    }

    @AfterAll
    static void close() {
        page.close();
    }

    static List<String> normalised() {
        return List.of(
                "",
                "Een gewone alinea.",
                "Regel een\nregel twee",
                "Een.\n\nTwee.\n\nDrie.",
                "## Kop\n\nTekst eronder.",
                "### Kleine kop\n\n#### Nog kleiner",
                "## Een *schuine* en **vette** kop",
                "- een\n- twee\n- drie",
                "- een\n  vervolgregel\n- twee",
                "- een\n  - dieper\n    - nog dieper\n- terug",
                "1. een\n2. twee\n   1. binnen\n   2. binnen twee\n3. drie",
                "9. negen\n10. tien\n    - binnen tien",
                "- een\n  1. genummerd binnen",
                "> Een citaat\n> van twee regels",
                "> Een citaat\n>\n> met twee alinea's\n>\n> - en een lijst\n> - erin",
                "**vet** en *schuin* en ***allebei***",
                "**vet met *schuin* erin**, *schuin met **vet** erin*",
                "half**vet** woord, half*schuin*e woorden",
                "*a***b** en **c***d*",
                "[een link](https://www.koers.nl/pad?a=1&b=2) en [mail](mailto:iemand@school.nl)",
                "[een **vette** link](http://a.nl), [**helemaal**](http://b.nl) **vet**",
                "[haakjes](https://nl.wikipedia.org/wiki/Rijn_(rivier))",
                "| Naam | Rol |\n| --- | --- |\n| Samira | penvoerder |\n| Bram | lid |",
                "| een kolom |\n| --- |\n| a |",
                "|  |  |\n| --- | --- |\n|  |  |",
                "| a \\| b | **vet** |\n| --- | --- |\n| [x](http://a.nl) | \\*ster |",
                "Voor de tabel.\n\n| a |\n| --- |\n| b |\n\nErna.",
                "![Een grafiek](/beelden/0197a1b2-0000-7000-8000-000000000001)",
                "Voor ![alt \\[haken\\]](/beelden/0197a1b2-0000-7000-8000-000000000001) na",
                "5 * 4 = 20 en 3 * 2",
                "snake_case en _ los en ______ invullen",
                "\\*geen nadruk\\*, \\_ook niet\\_",
                "#hashtag en # los teken",
                "\\# geen kop",
                "\\- geen lijst",
                "\\+ ook niet",
                "1\\. geen nummer",
                "12\\) ook geen nummer",
                "2\\. en dan",
                "\\> geen citaat",
                "\\---",
                "Tekst\n\\===",
                "a | b\n\\--- | ---",
                "`code` en ```hek``` blijven tekens",
                "<b>html</b> & &amp; &lt; blijven tekens",
                "<http://a.nl> en https://b.nl blijven tekens",
                "[geen link] en [x]: y en [ ] (z)",
                "\\[x]: http://a.nl",
                "\\[tekst\\](geen adres)",
                "Kijk uit\\![link](http://a.nl)",
                "C:\\\\map en \\\\",
                "Emoji 👩🏽‍🏫 en **👍 vet** en *é*",
                "vaste\u00a0spatie\u00a0",
                "dubbele  spatie en\ttab",
                "“Aanhalingen” — gedachtestreep… ’s ochtends",
                "## Kop met hekje \\#",
                "Zin met **Let op:** erin, en (**haakjes**) en \"**quote**\"",
                "- \\- streepje in lijst\n- 1\\. nummer in lijst\n- \\# kop in lijst",
                "עברית ו־العربية",
                "a\u0301 samengesteld en \uD83C\uDDF3\uD83C\uDDF1");
    }

    @ParameterizedTest
    @MethodSource("normalised")
    void a_normalised_text_comes_back_the_same(String text) {
        assertThat(page.rewritten(text)).isEqualTo(text);
    }

    static List<List<String>> typed() {
        return List.of(
                List.of("# Kop", "## Kop"),
                List.of("* een\n* twee", "- een\n- twee"),
                List.of("1) een\n2) twee", "1. een\n2. twee"),
                List.of("_schuin_ en __vet__", "*schuin* en **vet**"),
                List.of("Inleiding:\n- een\n- twee", "Inleiding:\n\n- een\n- twee"),
                List.of("Tekst\n----", "Tekst\n\\----"),
                List.of("Tekst\\\nverder", "Tekst\nverder"),
                List.of("Tekst  \nverder", "Tekst\nverder"),
                List.of("[x]: http://a.nl", "\\[x]: http://a.nl"),
                List.of("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
                List.of("![x](http://elders.nl/a.png)", "!\\[x\\](http://elders.nl/a.png)"),
                List.of("> een\n> > dieper", "> een\n\n> dieper"),
                List.of("    ingesprongen", "ingesprongen"),
                List.of("***", "***"),
                List.of("a|b\n-|-\n1|2|3\n4", "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 4 |  |"));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void what_people_type_without_script_gets_one_form(List<String> pair) {
        assertThat(page.rewritten(pair.getFirst())).isEqualTo(pair.getLast());
        assertThat(page.rewritten(pair.getLast())).isEqualTo(pair.getLast());
    }

    @Test
    void a_generated_text_is_the_same_after_the_second_time_and_loses_no_sign() {
        var random = new Random(12);
        var faults = new ArrayList<String>();
        for (int i = 0; i < 1_500; i++) {
            var text = text(random);
            var once = page.rewritten(text);
            var twice = page.rewritten(once);
            if (!twice.equals(once) || !signs(once).equals(signs(text))) {
                faults.add("<<" + text + ">>\n<<" + once + ">>\n<<" + twice + ">>");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void any_marks_in_the_editor_come_back_as_words_and_mostly_as_marks() {
        var random = new Random(91);
        var faults = new ArrayList<String>();
        for (int i = 0; i < 1_500; i++) {
            var html = "<p>" + marked(random, 0) + "</p>";
            var once = page.rewrittenFrom("<div data-chunk>" + html + "</div>");
            var twice = page.rewritten(once);
            if (!twice.equals(once) || !signs(once).equals(bare(html))) {
                faults.add("<<" + html + ">>\n<<" + once + ">>\n<<" + twice + ">>");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String marked(Random random, int depth) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(_ -> switch (random.nextInt(depth > 3 ? 5 : 9)) {
                    case 0 -> "woord";
                    case 1 -> " ";
                    case 2 ->
                        List.of("a", "!", ".", "(", "\"", "👍", "_", "*", "[", "](", "1. ", "- ")
                                .get(random.nextInt(12));
                    case 3 -> random.nextInt(4) == 0 ? "<br>" : "b";
                    case 4 -> "c d";
                    case 5, 6 -> "<strong>" + marked(random, depth + 1) + "</strong>";
                    case 7 -> "<em>" + marked(random, depth + 1) + "</em>";
                    default ->
                        "<a href=\"http://a.nl/" + random.nextInt(2) + "\">" + marked(random, depth + 3) + "</a>";
                })
                .collect(Collectors.joining());
    }

    private static String bare(String html) {
        return Jsoup.parse(html).text().replaceAll("[\\s\\p{Zs}]+", "");
    }

    /// What a reader reads: words and signs without the spaces between them.
    private static String signs(String text) {
        return Jsoup.parse(Markup.of(text).editableHtml()).text().replaceAll("[\\s\\p{Zs}]+", "");
    }

    private static final List<String> PIECES = List.of(
            "woord",
            "Rijn",
            "a",
            "é",
            "👍",
            " ",
            " ",
            " ",
            "  ",
            "\u00a0",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "*",
            "**",
            "***",
            "_",
            "__",
            "\\",
            "`",
            "<",
            ">",
            "&amp;",
            "[",
            "]",
            "](",
            "](http://a.nl)",
            "(",
            ")",
            "!",
            "|",
            "| ",
            " | ",
            "#",
            "## ",
            "### ",
            "- ",
            "* ",
            "1. ",
            "2) ",
            "> ",
            "  - ",
            "   ",
            "---",
            "===",
            "| --- |",
            "|-|-|",
            ":",
            ".",
            "\"",
            "~",
            "=",
            "-",
            "+ ",
            "1.",
            "http://x.nl",
            "\t");

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}
