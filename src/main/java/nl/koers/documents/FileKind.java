package nl.koers.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The kinds of file a dossier takes, known by their bytes and never by their name.
public enum FileKind {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PNG("png", "image/png"),
    JPG("jpg", "image/jpeg");

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};

    private final String extension;
    private final String mediaType;

    FileKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Empty for anything else, and for an office file that carries a program.
    public static Optional<FileKind> of(byte[] bytes) {
        if (startsWith(bytes, PDF_MARK)) {
            return Optional.of(PDF);
        }
        if (startsWith(bytes, PNG_MARK)) {
            return Optional.of(PNG);
        }
        if (startsWith(bytes, JPG_MARK)) {
            return Optional.of(JPG);
        }
        return startsWith(bytes, ZIP_MARK) ? office(bytes) : Optional.empty();
    }

    /// Looks only at the list of what is inside: nothing is unpacked.
    private static Optional<FileKind> office(byte[] bytes) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            Set<String> names = new HashSet<>();
            zip.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
            if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/"))) {
                return Optional.empty();
            }
            if (names.contains("[Content_Types].xml")) {
                return names.contains("word/document.xml")
                        ? Optional.of(DOCX)
                        : names.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
            }
            return isText(zip) ? Optional.of(ODT) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry("mimetype");
        if (entry == null || entry.getSize() > 200) {
            return false;
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII)
                    .strip()
                    .equals(ODT.mediaType);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
