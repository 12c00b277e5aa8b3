package nl.koers.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/// Reads the body of a Word file, block by block.
final class WordReader {
    private static final Pattern HEADING = Pattern.compile("(?:heading|kop|überschrift|titre)\\s*([1-9])");
    /// Wider tables are not read as tables.
    private static final int WIDEST = 50;

    private final XWPFDocument document;
    private final WordInline inline;
    private final List<WordFile.Piece> pieces = new ArrayList<>();
    private final List<String> chunks = new ArrayList<>();
    private final List<Integer> list = new ArrayList<>();
    private final StringBuilder items = new StringBuilder();
    private String heading = "";
    private java.math.BigInteger listed = java.math.BigInteger.ZERO;

    WordReader(XWPFDocument document) {
        this.document = document;
        this.inline = new WordInline(document);
    }

    WordFile read() {
        var blocks = WordBody.blocks(document.getDocument().getBody(), document);
        int top = blocks.stream()
                .mapToInt(this::level)
                .filter(level -> level > 0)
                .min()
                .orElse(1);
        blocks.forEach(element -> block(element, top));
        endPiece();
        return new WordFile(List.copyOf(pieces), inline.pictures());
    }

    private void block(IBodyElement element, int top) {
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph, top);
            case XWPFTable table -> {
                endList();
                table(table);
            }
            default -> {}
        }
    }

    private void paragraph(XWPFParagraph paragraph, int top) {
        int level = level(paragraph);
        if (level == 0 && paragraph.getNumID() != null && paragraph.getNumID().signum() > 0) {
            item(paragraph);
            return;
        }
        endList();
        if (level == 0) {
            add(MarkdownWords.lines(inline.of(paragraph)));
        } else if (level == top) {
            endPiece();
            heading = inline.plain(paragraph).replaceAll("\\s+", " ").strip();
            inline.picturesOf(paragraph).forEach(this::add);
        } else {
            var words = inline.of(paragraph).replace('\n', ' ').strip();
            if (!words.isEmpty()) {
                add("#".repeat(Math.clamp(level - top + 2L, 3, 4)) + " " + words);
            }
        }
        inline.notes().forEach(this::add);
    }

    /// 1 for the highest heading that Word knows, 0 for other paragraphs.
    private int level(IBodyElement element) {
        if (!(element instanceof XWPFParagraph paragraph) || paragraph.getText().isBlank()) {
            return 0;
        }
        var style = paragraph.getStyleID();
        if (style == null) {
            return 0;
        }
        var known = document.getStyles() == null ? null : document.getStyles().getStyle(style);
        var name = known == null || known.getName() == null ? style : known.getName();
        var match = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        return match.find() ? Integer.parseInt(match.group(1)) : 0;
    }

    /// One line of a list; deeper lines stand under the words of the one above.
    private void item(XWPFParagraph paragraph) {
        int level = paragraph.getNumIlvl() == null
                ? 0
                : Math.clamp(paragraph.getNumIlvl().intValue(), 0, 5);
        if (level == 0 && !paragraph.getNumID().equals(listed)) {
            endList();
        }
        var words = MarkdownWords.lines(inline.of(paragraph));
        if (words.isEmpty()) {
            return;
        }
        listed = level == 0 ? paragraph.getNumID() : listed;
        level = Math.min(level, list.size());
        while (list.size() > level + 1) {
            list.removeLast();
        }
        boolean deeper = list.size() == level;
        if (deeper) {
            list.add(0);
        }
        boolean bullet = paragraph.getNumFmt() == null || "bullet".equals(paragraph.getNumFmt());
        list.set(level, list.get(level) + 1);
        var indent = "   ".repeat(level);
        var marker = bullet ? "-  " : list.get(level) + ". ";
        items.append(items.isEmpty() ? "" : "\n")
                .append(indent)
                .append(marker)
                .append(words.replace("\n", "\n" + indent + " ".repeat(marker.length())));
    }

    private void endList() {
        if (!items.isEmpty()) {
            chunks.add(items.toString());
        }
        inline.notes().forEach(this::add);
        items.setLength(0);
        list.clear();
    }

    private void table(XWPFTable table) {
        var rows = table.getRows().stream().map(this::cells).toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return;
        }
        if (width > WIDEST) {
            rows.forEach(row -> add(MarkdownWords.lines(String.join(" ", row))));
        } else {
            var all = new ArrayList<String>();
            rows.forEach(row -> all.add(row(row, width)));
            all.add(1, "|" + " --- |".repeat(width));
            add(String.join("\n", all));
        }
        inline.notes().forEach(this::add);
    }

    private List<String> cells(XWPFTableRow row) {
        return row.getTableICells().stream()
                .map(cell -> cell instanceof XWPFTableCell plain ? cell(plain.getBodyElements()) : "")
                .toList();
    }

    private static String row(List<String> cells, int width) {
        var row = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            row.append(' ')
                    .append(i < cells.size() ? cells.get(i).replace("|", "\\|") : "")
                    .append(" |");
        }
        return row.toString();
    }

    private String cell(List<IBodyElement> elements) {
        var words = new ArrayList<String>();
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> words.add(inline.of(paragraph));
                case XWPFTable inner -> inner.getRows().forEach(row -> words.addAll(cells(row)));
                default -> {}
            }
        }
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }

    private void add(@Nullable String chunk) {
        if (chunk != null && !chunk.isBlank()) {
            chunks.add(chunk);
        }
    }

    private void endPiece() {
        endList();
        if (!chunks.isEmpty() || !heading.isEmpty()) {
            pieces.add(new WordFile.Piece(heading, String.join("\n\n", chunks)));
        }
        chunks.clear();
        heading = "";
    }
}
