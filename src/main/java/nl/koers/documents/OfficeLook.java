package nl.koers.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.koers.documents.FileLook.Refused;
import nl.koers.documents.FileLook.Taken;
import nl.koers.documents.FileLook.Why;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Looks into an office file: every part is counted while it is unpacked, to nowhere, and not further than the limits.
final class OfficeLook {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    /// A part that grows more than this, and is not small, was made to fill a disk.
    private static final int MOST_TIMES = 200;

    private static final int SMALL = 5 * 1024 * 1024;
    private static final int SEEN = 8 * 1024;
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private String mimetype = "";
    private boolean encrypted;

    private OfficeLook() {}

    static FileLook at(Path path) {
        try (var zip = ZipFile.builder().setPath(path).get()) {
            return new OfficeLook().look(zip);
        } catch (IOException | RuntimeException e) {
            return new Refused(Why.BROKEN);
        }
    }

    private FileLook look(ZipFile zip) throws IOException {
        if (zip.getFirstLocalFileHeaderOffset() > 0) {
            return new Refused(Why.MIXED);
        }
        var parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) {
            return new Refused(Why.GROWS);
        }
        for (var part : parts) {
            names.add(part.getName());
            if (part.getGeneralPurposeBit().usesEncryption()) {
                return new Refused(Why.ENCRYPTED);
            }
            var wrong = look(zip, part);
            if (wrong != null) {
                return new Refused(wrong);
            }
        }
        return encrypted ? new Refused(Why.ENCRYPTED) : kind();
    }

    private @org.jspecify.annotations.Nullable Why look(ZipFile zip, ZipArchiveEntry part) throws IOException {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
            return Why.MACRO;
        }
        var begin = new StringBuilder();
        try (var in = zip.getInputStream(part)) {
            if (!fits(in, part, begin)) {
                return Why.GROWS;
            }
        }
        if (name.equals("mimetype")) {
            mimetype = begin.toString().strip();
        }
        if (name.equals("meta-inf/manifest.xml") && begin.indexOf("encryption-data") >= 0) {
            encrypted = true;
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            var start = begin.toString();
            if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
                return Why.FETCHES;
            }
            if (start.contains("macroEnabled")) {
                return Why.MACRO;
            }
            if (name.endsWith(".rels") && start.contains("attachedTemplate") && start.contains("External")) {
                return Why.FETCHES;
            }
        }
        return null;
    }

    private boolean fits(InputStream in, ZipArchiveEntry part, StringBuilder begin) throws IOException {
        var buffer = new byte[SEEN];
        long size = 0;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            if (begin.length() < SEEN) {
                begin.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
            size += read;
            unpacked += read;
            if (unpacked > MOST_UNPACKED || size > SMALL && size > MOST_TIMES * Math.max(1, part.getCompressedSize())) {
                return false;
            }
        }
        return true;
    }

    private FileLook kind() {
        if (names.contains("[Content_Types].xml")) {
            return names.contains("word/document.xml")
                    ? new Taken(FileKind.DOCX)
                    : names.contains("xl/workbook.xml") ? new Taken(FileKind.XLSX) : new Refused(Why.OTHER_KIND);
        }
        return mimetype.equals(ODT) ? new Taken(FileKind.ODT) : new Refused(Why.OTHER_KIND);
    }
}
