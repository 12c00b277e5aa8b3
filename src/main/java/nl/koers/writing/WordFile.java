package nl.koers.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.koers.ui.Words;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/// A text taken in from a Word file (.docx): cut at its headings, in restricted Markdown, with its pictures.
///
/// Everything that is read lands in a piece; what cannot come along (a drawing, a picture of another kind) leaves a
/// line that says so.
public record WordFile(List<Piece> pieces, List<Picture> pictures) {
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    /// Once unpacked; of its XML much less, as reading that takes many times its size.
    private static final long MOST_UNPACKED = 150L * 1024 * 1024;
    private static final long MOST_XML = 10L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_SIGNS = 1_000_000;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMaxTextSize(MOST_XML);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    /// What stands under one heading; the text before the first heading has none.
    public record Piece(String heading, String text) {

        /// With its heading above it.
        public String whole() {
            return heading.isEmpty() ? text : ("## " + MarkdownWords.safe(heading) + "\n\n" + text).strip();
        }

        /// For a place that has this heading already: those below it come a level up.
        public String below() {
            return text.replaceAll("(?m)^#(#{2,3} )", "$1");
        }
    }

    /// @param place stands in a text where the picture was; the keeper of pictures puts its address there
    /// @param description what is on it, as the writer told Word; may be empty
    public record Picture(String place, byte[] bytes, String description) {}

    /// The line that stands where a picture could not come along.
    public static String lost(String description) {
        return "(" + Words.plain("writing.word.other-picture") + (description.isEmpty() ? "" : ": " + description)
                + ")";
    }

    static String lostFormula() {
        return "(" + Words.plain("writing.word.formula") + ")";
    }

    public sealed interface Reading {
        record Read(WordFile file) implements Reading {}

        record Refused(Reason reason) implements Reading {}
    }

    public enum Reason {
        EMPTY,
        TOO_BIG,
        NOT_WORD,
        WITH_MACROS,
        BROKEN,
        NO_TEXT
    }

    /// Refuses with a reason; never throws for what people send.
    public static Reading read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Reading.Refused(Reason.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return new Reading.Refused(Reason.TOO_BIG);
        }
        try {
            var refused = look(bytes);
            if (refused != null) {
                return new Reading.Refused(refused);
            }
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                var file = new WordReader(document).read();
                long signs = file.pieces().stream()
                        .mapToLong(piece -> piece.text().length())
                        .sum();
                if (signs > MOST_SIGNS) {
                    return new Reading.Refused(Reason.TOO_BIG);
                }
                return file.pieces().isEmpty() ? new Reading.Refused(Reason.NO_TEXT) : new Reading.Read(file);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Reading.Refused(Reason.BROKEN);
        }
    }

    /// Counts what really comes out of the archive, whatever it says of itself.
    private static @Nullable Reason look(byte[] bytes) throws IOException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return Reason.NOT_WORD;
        }
        boolean word = false;
        long unpacked = 0;
        long xml = 0;
        int entries = 0;
        var buffer = new byte[16_384];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.endsWith("vbaProject.bin") || name.endsWith("vbaData.xml")) {
                    return Reason.WITH_MACROS;
                }
                word |= name.equals("word/document.xml");
                boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    xml += isXml ? read : 0;
                    if (unpacked > MOST_UNPACKED || xml > MOST_XML) {
                        return Reason.TOO_BIG;
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    return Reason.TOO_BIG;
                }
            }
        }
        return word ? null : Reason.NOT_WORD;
    }
}
