package nl.koers.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.ui.Words;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// Reads the runs of a paragraph: words, bold, italic, links, pictures and notes.
final class WordInline {
    private static final Pattern NOTE = Pattern.compile("\\[(footnote|endnote)Ref:(\\d+)\\]");
    private static final String NAMES = "declare namespace w='" + WordBody.WORD + "'; declare namespace m='"
            + WordBody.MATH + "'; declare namespace pic='http://schemas.openxmlformats.org/drawingml/2006/picture'; ";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^\\s<>\"\\\\()|]+");

    private final XWPFDocument document;
    private final List<WordFile.Picture> pictures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    WordInline(XWPFDocument document) {
        this.document = document;
    }

    private record Part(String words, boolean bold, boolean italic, String href, boolean raw) {
        boolean goesOnWith(Part next) {
            return bold == next.bold && italic == next.italic && href.equals(next.href) && !raw && !next.raw;
        }
    }

    String of(XWPFParagraph paragraph) {
        var parts = new ArrayList<Part>();
        for (var run : paragraph.getIRuns()) {
            if (run instanceof XWPFRun words) {
                read(words, parts);
            }
        }
        var all = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            all.append(written(
                    parts.get(i), i > 0 ? parts.get(i - 1) : null, i + 1 < parts.size() ? parts.get(i + 1) : null));
        }
        return all.toString();
    }

    /// The words alone, for a heading.
    String plain(XWPFParagraph paragraph) {
        var all = new StringBuilder();
        paragraph.getRuns().forEach(run -> all.append(words(run)));
        return all.toString();
    }

    List<String> picturesOf(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().flatMap(run -> drawn(run).stream()).toList();
    }

    List<WordFile.Picture> pictures() {
        return List.copyOf(pictures);
    }

    /// The notes that were referred to since the last time, and what stood in text boxes.
    List<String> notes() {
        var some = List.copyOf(notes);
        notes.clear();
        return some;
    }

    private void read(XWPFRun run, List<Part> parts) {
        var href = run instanceof XWPFHyperlinkRun link
                ? Optional.ofNullable(link.getHyperlink(document))
                        .map(it -> it.getURL())
                        .filter(it -> it != null && ADDRESS.matcher(it).matches())
                        .orElse("")
                : "";
        put(parts, new Part(words(run).replace('\r', '\n'), run.isBold(), run.isItalic(), href, false));
        drawn(run).forEach(it -> parts.add(new Part(it, false, false, "", true)));
    }

    private String words(XWPFRun run) {
        return NOTE.matcher(run.text())
                .replaceAll(note -> Matcher.quoteReplacement(" (" + note(note.group(1), note.group(2)) + ")"));
    }

    /// Pictures; a line for a drawing of another kind (a chart) or a formula, and the words of a text box with the
    /// notes.
    private List<String> drawn(XWPFRun run) {
        var found = new ArrayList<String>();
        run.getEmbeddedPictures().forEach(it -> found.add(picture(it)));
        Stream.of(
                        run.getCTR().getDrawingList(),
                        run.getCTR().getPictList(),
                        run.getCTR().getObjectList())
                .<XmlObject>flatMap(List::stream)
                .filter(it -> in(it, ".//w:txbxContent").isEmpty()
                        && in(it, ".//pic:pic").isEmpty())
                .forEach(_ -> found.add(WordFile.lost("")));
        in(run.getCTR(), "./m:*").forEach(_ -> found.add(WordFile.lostFormula()));
        notes.addAll(boxed(run));
        return found;
    }

    private List<String> boxed(XWPFRun run) {
        return in(run.getCTR(), "./w:p").stream()
                .map(it -> MarkdownWords.lines(of(new XWPFParagraph(typed(it), document))))
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static List<XmlObject> in(XmlObject part, String path) {
        return List.of(part.selectPath(NAMES + path));
    }

    /// Within a run the paragraphs of a text box are not known as such.
    private static CTP typed(XmlObject paragraph) {
        try {
            return paragraph instanceof CTP known
                    ? known
                    : CTP.Factory.parse(paragraph.toString(), POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        } catch (XmlException e) {
            throw new IllegalStateException("a paragraph that was read before", e);
        }
    }

    private static void put(List<Part> parts, Part part) {
        if (part.words().isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().goesOnWith(part)) {
            var last = parts.removeLast();
            parts.add(new Part(last.words() + part.words(), last.bold(), last.italic(), last.href(), false));
        } else {
            parts.add(part);
        }
    }

    /// Marks leave the spaces at their edges, and are left out where a sign would stick to a word.
    private static String written(Part part, @Nullable Part before, @Nullable Part after) {
        if (part.raw()) {
            return part.words();
        }
        var words = part.words();
        int from = 0;
        int to = words.length();
        while (from < to && isSpace(words.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(words.charAt(to - 1))) {
            to--;
        }
        var core = words.substring(from, to);
        if (core.isEmpty()) {
            return words;
        }
        boolean free = (from > 0 || isFree(before, true) || Character.isLetterOrDigit(core.codePointAt(0)))
                && (to < words.length()
                        || isFree(after, false)
                        || Character.isLetterOrDigit(core.codePointBefore(core.length())));
        boolean marked = free && !core.contains("\n") && (part.bold() || part.italic());
        var stars = marked ? (part.bold() ? "**" : "") + (part.italic() ? "*" : "") : "";
        var safe = stars + MarkdownWords.safe(core) + stars;
        if (!part.href().isEmpty()) {
            safe = "[" + safe.replace('\n', ' ') + "](" + part.href() + ")";
        }
        return words.substring(0, from) + safe + words.substring(to);
    }

    private static boolean isFree(@Nullable Part other, boolean before) {
        if (other == null || other.raw() || other.words().isEmpty()) {
            return true;
        }
        var words = other.words();
        return isSpace(before ? words.charAt(words.length() - 1) : words.charAt(0));
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /// Words are read once, however often they are referred to.
    private String note(String kind, String id) {
        var known = names.get(kind + id);
        if (known != null) {
            return known;
        }
        var number = new java.math.BigInteger(id);
        var note = kind.equals("footnote")
                ? document.getFootnoteByID(number.intValue())
                : document.getEndnoteByID(number.intValue());
        var blocks = note == null ? List.<IBodyElement>of() : WordBody.blocks(note.getCTFtnEdn(), note);
        var words = blocks.stream()
                .map(WordInline::textOf)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
        var name = Words.plain("writing.word.note", names.size() + 1);
        names.put(kind + id, name);
        notes.add(MarkdownWords.line(
                name + ": " + NOTE.matcher(words).replaceAll("").strip()));
        blocks.forEach(block -> paragraphs(block).forEach(it -> notes.addAll(picturesOf(it))));
        return name;
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement block) {
        return switch (block) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getBodyElements().stream())
                        .flatMap(WordInline::paragraphs);
            default -> Stream.empty();
        };
    }

    private static String textOf(IBodyElement block) {
        return switch (block) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getText();
            default -> "";
        };
    }

    private String picture(XWPFPicture picture) {
        var data = picture.getPictureData();
        var description = description(picture);
        if (data == null || !data.getFileName().matches("(?i).*\\.(png|jpe?g)")) {
            return WordFile.lost(MarkdownWords.safe(description));
        }
        var place = "word-" + pictures.size();
        pictures.add(new WordFile.Picture(place, data.getData(), description));
        return "![" + MarkdownWords.safe(description) + "](" + place + ")";
    }

    private static String description(XWPFPicture picture) {
        var told = picture.getDescription();
        // A file's name is no description.
        return told == null || told.matches("(?i).*\\.(png|jpe?g)")
                ? ""
                : told.replaceAll("\\s+", " ").strip();
    }
}
