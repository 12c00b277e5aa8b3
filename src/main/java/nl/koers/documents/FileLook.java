package nl.koers.documents;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file is, by its bytes and never by its name; or why Koers does not take it.
public sealed interface FileLook {
    record Taken(FileKind kind) implements FileLook {}

    record Refused(Why why) implements FileLook {}

    /// The words stand under `opr.annexes.refused.<why>`, and for a text from Word under `opr.word.hostile.<why>`.
    enum Why {
        EMPTY,
        TOO_BIG,
        /// Some other kind: a program, a web page, a picture that can run scripts.
        OTHER_KIND,
        /// Begins as one of the kinds and does not end as one.
        BROKEN,
        MACRO,
        ENCRYPTED,
        /// Small, and grows far too big when it is opened.
        GROWS,
        /// Two kinds in one: what one program shows is not what another opens.
        MIXED,
        /// An office file that fetches something from elsewhere while it is opened.
        FETCHES,
        /// An archive with names that lead out of the folder it is unpacked in.
        STRAYS
    }

    static FileLook at(Upload upload) throws IOException {
        if (upload.size() == 0) {
            return new Refused(Why.EMPTY);
        }
        if (upload.size() > StoredFile.MOST_BYTES) {
            return new Refused(Why.TOO_BIG);
        }
        return Ends.of(upload.path()).look();
    }

    /// The first and the last bytes of a file, which is where its kind shows.
    record Ends(Path path, String head, String tail) {
        /// The end of a zip lies within so many bytes of the end of the file.
        private static final int SEEN = 66 * 1024;
        private static final String PDF = "%PDF-";
        private static final String PNG = "\u0089PNG\r\n\u001a\n";
        private static final String JPG = "\u00ff\u00d8\u00ff";
        private static final String ZIP = "PK\u0003\u0004";
        private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";
        private static final String END_OF_ZIP = "PK\u0005\u0006";
        private static final Pattern STRANGE =
                Pattern.compile("<(html|script|svg|\\?php|!doctype)|%pdf-|pk\u0003\u0004|mz\u0090");
        private static final Set<String> ENCRYPTED = Set.of("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");

        static Ends of(Path path) throws IOException {
            try (var file = new RandomAccessFile(path.toFile(), "r")) {
                int some = (int) Math.min(SEEN, file.length());
                var head = new byte[some];
                file.readFully(head);
                var tail = new byte[some];
                file.seek(file.length() - some);
                file.readFully(tail);
                return new Ends(path, latin(head), latin(tail));
            }
        }

        private static String latin(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        FileLook look() {
            if (head.startsWith(PDF)) {
                return pdf();
            }
            if (head.startsWith(PNG)) {
                return picture(FileKind.PNG, "IEND\u00aeB`\u0082");
            }
            if (head.startsWith(JPG)) {
                return picture(FileKind.JPG, "\u00ff\u00d9");
            }
            if (head.startsWith(ZIP)) {
                return OfficeLook.at(path);
            }
            return new Refused(
                    head.startsWith(OLD_OFFICE)
                                    && ENCRYPTED.stream().anyMatch(mark -> head.contains(mark) || tail.contains(mark))
                            ? Why.ENCRYPTED
                            : Why.OTHER_KIND);
        }

        private FileLook pdf() {
            if (tail.contains(END_OF_ZIP)) {
                return new Refused(Why.MIXED);
            }
            int end = tail.lastIndexOf("%%EOF");
            if (end < 0) {
                return new Refused(Why.BROKEN);
            }
            if (isStrange(tail.substring(end))) {
                return new Refused(Why.MIXED);
            }
            return (tail + head).contains("/Encrypt") ? new Refused(Why.ENCRYPTED) : new Taken(FileKind.PDF);
        }

        /// Some cameras write something of their own behind a picture; a page, script or archive is not that.
        private FileLook picture(FileKind kind, String last) {
            int end = tail.lastIndexOf(last);
            if (tail.contains(END_OF_ZIP) || isStrange(tail.substring(Math.max(end, 0)))) {
                return new Refused(Why.MIXED);
            }
            return end < 0 ? new Refused(Why.BROKEN) : new Taken(kind);
        }

        private static boolean isStrange(String rest) {
            return STRANGE.matcher(rest.toLowerCase(Locale.ROOT)).find();
        }
    }
}
