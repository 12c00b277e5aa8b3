package nl.koers.writing;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import nl.koers.ui.Words;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Writes what was read as HTML. Only what is named here gets a tag; all characters of people are escaped.
final class MarkupWriter {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://[^\\s<>\"\\\\]+|mailto:[^\\s<>\"\\\\@]+@[^\\s<>\"\\\\@]+");
    private static final Pattern PICTURE =
            Pattern.compile(Markup.PICTURES + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /// Emphasis in emphasis in emphasis: from here on the words only.
    private static final int DEEPEST = 24;

    private final StringBuilder html = new StringBuilder();
    private final boolean editing;
    private final int top;
    private int previous;
    private int depth;
    private String source = "";

    private MarkupWriter(boolean editing, int top) {
        this.editing = editing;
        this.top = top;
        this.previous = top - 1;
    }

    static MarkupWriter reading(int top) {
        return new MarkupWriter(false, top);
    }

    static MarkupWriter editing() {
        return new MarkupWriter(true, 3);
    }

    void write(String chunk, Node document) {
        source = chunk;
        write(document);
    }

    String html() {
        return html.toString();
    }

    private void write(Node node) {
        if (depth > DEEPEST) {
            wordsOf(node);
            return;
        }
        depth++;
        switch (node) {
            case Document document -> children(document);
            case Paragraph paragraph -> in("p", paragraph);
            case Heading heading -> heading(heading);
            case BulletList list -> in("ul", list);
            case OrderedList list -> numbered(list);
            case ListItem item -> item(item);
            case BlockQuote quote -> in("blockquote", quote);
            case TableBlock table -> table(table);
            case TableHead head -> in("thead", head);
            case TableBody body -> in("tbody", body);
            case TableRow row -> in("tr", row);
            case TableCell cell -> cell(cell);
            case Emphasis emphasis -> in("em", emphasis);
            case StrongEmphasis strong -> in("strong", strong);
            case Link link -> link(link);
            case Image picture -> picture(picture);
            case Text text -> escaped(text.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> html.append("<br>");
            case LinkReferenceDefinition definition -> asTyped(definition);
            default -> wordsOf(node);
        }
        depth--;
    }

    private void in(String tag, Node node) {
        html.append('<').append(tag).append('>');
        children(node);
        html.append("</").append(tag).append('>');
    }

    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    /// A line of dashes under a text makes no heading of it: people draw such lines.
    private void heading(Heading heading) {
        var spans = heading.getSourceSpans();
        if (spans.size() > 1) {
            html.append("<p>");
            children(heading);
            html.append("<br>");
            var line = spans.getLast();
            escaped(source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength())
                    .strip());
            html.append("</p>");
            return;
        }
        if (heading.getFirstChild() == null) {
            asTyped(heading);
            return;
        }
        int level = top + Math.clamp(heading.getLevel() - 2, 0, 2);
        if (!editing) {
            level = Math.min(Math.min(level, previous + 1), 6);
            previous = level;
        }
        in("h" + level, heading);
    }

    private void numbered(OrderedList list) {
        int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        html.append(start == 1 ? "<ol>" : "<ol start=\"" + start + "\">");
        children(list);
        html.append("</ol>");
    }

    /// A single paragraph of an item stands bare, as in any tight list.
    private void item(ListItem item) {
        html.append("<li>");
        for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph paragraph && child == item.getFirstChild()) {
                children(paragraph);
            } else {
                write(child);
            }
        }
        html.append("</li>");
    }

    private void table(TableBlock table) {
        if (editing) {
            in("table", table);
            return;
        }
        html.append("<div class=\"koers-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        escaped(Words.plain("writing.table"));
        html.append("\">");
        in("table", table);
        html.append("</div>");
    }

    private void cell(TableCell cell) {
        html.append(cell.isHeader() ? "<th scope=\"col\">" : "<td>");
        children(cell);
        html.append(cell.isHeader() ? "</th>" : "</td>");
    }

    private void link(Link link) {
        var title = link.getTitle() == null || link.getTitle().isEmpty() ? "" : " \"" + link.getTitle() + "\"";
        if (!ADDRESS.matcher(link.getDestination()).matches() || !title.isEmpty()) {
            html.append('[');
            children(link);
            escaped("](" + link.getDestination() + title + ")");
            return;
        }
        html.append("<a href=\"");
        escaped(link.getDestination());
        html.append("\" rel=\"noopener nofollow\">");
        children(link);
        html.append("</a>");
    }

    private void picture(Image picture) {
        var description = words(picture);
        if (!PICTURE.matcher(picture.getDestination()).matches()) {
            escaped("![" + description + "](" + picture.getDestination() + ")");
            return;
        }
        html.append("<img src=\"");
        escaped(picture.getDestination());
        html.append("\" alt=\"");
        escaped(description);
        html.append(editing ? "\">" : "\" loading=\"lazy\">");
    }

    private void asTyped(Node node) {
        html.append("<p>");
        html.append(node.getSourceSpans().stream()
                .map(span -> source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength())
                        .strip())
                .map(MarkupWriter::safe)
                .collect(joining("<br>")));
        html.append("</p>");
    }

    private void wordsOf(Node node) {
        escaped(words(node));
    }

    /// Without recursion, however deep it goes.
    private static String words(Node root) {
        var all = new StringBuilder();
        var node = root.getFirstChild();
        while (node != null) {
            if (node instanceof Text text) {
                all.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                all.append(' ');
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == null || node == root ? null : node.getNext();
        }
        return all.toString();
    }

    private void escaped(String words) {
        html.append(safe(words));
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
