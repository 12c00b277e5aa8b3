package nl.koers.writing;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;

/// A long text, written in restricted Markdown, as HTML that is safe to show (R91).
///
/// Paragraphs, headings, lists, quotes, emphasis, links, tables and pictures that Koers keeps itself; whatever else
/// stands there is shown as the characters that were typed. A text is chunks parted by blank lines, each read on its
/// own, so that a merge of chunks never changes what another chunk means. See ADR 0012.
public final class Markup {
    /// A picture in a text is always a file of Koers itself.
    public static final String PICTURES = "/beelden/";

    /// Deeper lists and quotes are read as words.
    private static final int DEEPEST = 10;
    /// Each row of a table is filled up to the width of its head; a wider head is read as words.
    private static final int WIDEST = 60;

    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");
    /// So many signs of emphasis in one chunk are no emphasis; the reading of them goes as deep as they go.
    private static final int STARS = 4_000;
    private static final Set<Character> LITERAL = Set.of('`', '&', '<');
    private static final Parser WITH_TABLES = parser(List.of(TablesExtension.create()), LITERAL);
    private static final Parser WITHOUT_TABLES = parser(List.of(), LITERAL);
    private static final Parser WITHOUT_EMPHASIS = parser(List.of(), Set.of('`', '&', '<', '*', '_'));

    private final List<String> chunks;

    private Markup(List<String> chunks) {
        this.chunks = chunks;
    }

    public static Markup of(String text) {
        var normal = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return new Markup(normal.isEmpty() ? List.of() : List.of(BLANK_LINES.split(normal)));
    }

    public boolean isEmpty() {
        return chunks.isEmpty();
    }

    /// To read, under a heading of the second level.
    public Content reading() {
        return reading(3);
    }

    /// To read; the text's first heading gets this level, and none skips one, so that the page's outline holds.
    public Content reading(int top) {
        var writer = MarkupWriter.reading(top);
        chunks.forEach(chunk -> writer.write(chunk, parse(chunk)));
        return raw(writer.html());
    }

    /// For the editor: each chunk apart, with the levels as they were typed.
    public Content editable() {
        return raw(editableHtml());
    }

    /// The same as characters, for an answer to the editor's script.
    public String editableHtml() {
        var all = new StringBuilder();
        for (var chunk : chunks) {
            var writer = MarkupWriter.editing();
            writer.write(chunk, parse(chunk));
            all.append("<div data-chunk>").append(writer.html()).append("</div>");
        }
        return all.toString();
    }

    /// The one place where HTML goes to a page unescaped.
    private static Content raw(String html) {
        return output -> output.writeContent(html);
    }

    private static Node parse(String chunk) {
        if (chunk.chars().filter(c -> c == '*' || c == '_').count() > STARS) {
            return WITHOUT_EMPHASIS.parse(chunk);
        }
        boolean wide = chunk.lines()
                .anyMatch(line -> line.chars().filter(c -> c == '|').count() > WIDEST);
        return (wide ? WITHOUT_TABLES : WITH_TABLES).parse(chunk);
    }

    private static Parser parser(List<Extension> extensions, Set<Character> literal) {
        return Parser.builder()
                .extensions(extensions)
                .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .customInlineContentParserFactory(new Literally(literal))
                .linkProcessor((link, _, _) -> link.destination() == null ? LinkResult.none() : null)
                .build();
    }

    /// Code, entities, HTML and addresses between angle brackets are characters like others here.
    private record Literally(Set<Character> signs) implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return signs;
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                var scanner = state.scanner();
                var sign = String.valueOf(scanner.peek());
                scanner.next();
                return ParsedInline.of(new Text(sign), scanner.position());
            };
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Markup markup && chunks.equals(markup.chunks);
    }

    @Override
    public int hashCode() {
        return chunks.hashCode();
    }

    @Override
    public String toString() {
        return String.join("\n\n", chunks);
    }

    /// The chunks, as they were typed.
    List<String> chunks() {
        return chunks;
    }
}
