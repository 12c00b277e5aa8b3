package nl.koers.documents;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.koers.documents.FileLook.Refused;
import nl.koers.documents.FileLook.Taken;
import nl.koers.documents.FileLook.Why;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Looks into an office file: every part is counted while it is unpacked, to nowhere, and not further than the limits.
final class OfficeLook {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    /// A part that grows more than this, and is not small, was made to fill a disk.
    private static final int MOST_TIMES = 200;

    private static final int SMALL = 5 * 1024 * 1024;
    private static final int SEEN = 8 * 1024;
    /// An office file holds a sheet, and that a picture of one; deeper was made to grow.
    private static final int DEEPEST = 2;

    private static final Pattern STRAYS = Pattern.compile("(^|/)\\.\\.(/|$)|^/|^[a-z]:|\\p{Cntrl}");
    private static final Pattern MACROS = Pattern.compile(
            "vbaproject\\.bin$|vbadata\\.xml$|^basic/|^scripts/|(^|/)macrosheets/|(^|/)activex/|^dialogs/");
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private Inner inner = new Inner(0);
    private String mimetype = "";
    private boolean encrypted;

    private OfficeLook() {}

    /// What was found in an archive within the archive.
    private static final class Inner {
        private final long most;
        private long bytes;
        private int parts;

        Inner(long most) {
            this.most = most;
        }
    }

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

    private @Nullable Why look(ZipFile zip, ZipArchiveEntry part) throws IOException {
        var name = part.getName();
        var why = named(name);
        if (why != null) {
            return why;
        }
        var scan = new Scan();
        try (var in = zip.getInputStream(part)) {
            if (!fits(in, part, scan)) {
                return Why.GROWS;
            }
        }
        if (scan.isZip()) {
            try (var in = zip.getInputStream(part)) {
                inner = new Inner(Math.max(SMALL, MOST_TIMES * part.getCompressedSize()));
                return within(in, 1);
            }
        }
        if (name.equals("mimetype")) {
            mimetype = scan.begin().strip();
        }
        var said = xml(plain(name), scan);
        if (said == null && Fields.standIn(scan)) {
            if (scan.size() > Fields.MOST) {
                return Why.GROWS;
            }
            try (var in = zip.getInputStream(part)) {
                said = Fields.why(in);
            }
        }
        if (said != null || !Elsewhere.isTold(plain(name))) {
            return said;
        }
        try (var in = zip.getInputStream(part)) {
            return Elsewhere.why(plain(name), in);
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    private static @Nullable Why named(String name) {
        var plain = plain(name);
        if (STRAYS.matcher(plain).find()) {
            return Why.STRAYS;
        }
        if (MACROS.matcher(plain).find()) {
            return Why.MACRO;
        }
        return Elsewhere.isNamed(plain) ? Why.FETCHES : null;
    }

    private @Nullable Why xml(String name, Scan scan) {
        if (name.equals("meta-inf/manifest.xml") && scan.has("encryption-data")) {
            encrypted = true;
        }
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return null;
        }
        if (scan.has("<!DOCTYPE") || scan.has("<!ENTITY")) {
            return Why.FETCHES;
        }
        return scan.has("macroEnabled") || scan.has("vbaProject") || scan.has("relationships/control")
                ? Why.MACRO
                : null;
    }

    private boolean fits(InputStream in, ZipArchiveEntry part, Scan scan) throws IOException {
        var buffer = new byte[SEEN];
        long most = Elsewhere.isTold(plain(part.getName())) ? Elsewhere.MOST : MOST_UNPACKED;
        long size = 0;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            scan.add(buffer, read);
            size += read;
            unpacked += read;
            boolean grew = size > SMALL && size > MOST_TIMES * Math.max(1, part.getCompressedSize());
            if (unpacked > MOST_UNPACKED || size > most || grew) {
                return false;
            }
        }
        return true;
    }

    /// An archive within the archive, as a chart has its sheet: what it holds counts too.
    private @Nullable Why within(InputStream in, int depth) throws IOException {
        if (depth > DEEPEST) {
            return Why.GROWS;
        }
        var zip = new ZipInputStream(in);
        var buffer = new byte[SEEN];
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var why = named(entry.getName());
            if (why == null && ++inner.parts > MOST_PARTS) {
                why = Why.GROWS;
            }
            var some = new BufferedInputStream(zip);
            some.mark(4);
            boolean isZip = Scan.isZip(some.readNBytes(4));
            some.reset();
            if (why == null && isZip) {
                why = within(some, depth + 1);
            }
            var told = new ByteArrayOutputStream();
            for (int read = some.read(buffer); why == null && read > 0; read = some.read(buffer)) {
                unpacked += read;
                inner.bytes += read;
                if (isTold(plain(entry.getName()))) {
                    told.write(buffer, 0, read);
                }
                why = unpacked > MOST_UNPACKED || inner.bytes > inner.most || told.size() > Elsewhere.MOST
                        ? Why.GROWS
                        : null;
            }
            if (why == null && told.size() > 0) {
                why = told(plain(entry.getName()), told.toByteArray());
            }
            if (why != null) {
                return why;
            }
        }
        return null;
    }

    private static boolean isTold(String name) {
        return Elsewhere.isTold(name) || Fields.mayStandIn(name);
    }

    private static @Nullable Why told(String name, byte[] part) {
        var scan = new Scan();
        scan.add(part, part.length);
        var why = Fields.standIn(scan) ? Fields.why(new ByteArrayInputStream(part)) : null;
        return why == null && Elsewhere.isTold(name) ? Elsewhere.why(name, new ByteArrayInputStream(part)) : why;
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
