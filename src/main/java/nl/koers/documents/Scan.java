package nl.koers.documents;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks for words in what passes by, wherever they stand and whether a sign takes one byte or two.
final class Scan {
    private static final List<String> WORDS = List.of(
            "<!DOCTYPE",
            "<!ENTITY",
            "nstrText",
            "fldSimple",
            "macroEnabled",
            "vbaProject",
            "relationships/control",
            "encryption-data");
    /// No word is longer.
    private static final int LONGEST = 40;

    private static final int BEGIN = 8 * 1024;

    private final Set<String> found = new HashSet<>();
    private String begin = "";
    private String rest = "";
    private long size;

    void add(byte[] bytes, int length) {
        size += length;
        var signs = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (begin.length() < BEGIN) {
            begin += signs;
        }
        var text = rest + signs.replace("\0", "");
        WORDS.stream().filter(text::contains).forEach(found::add);
        rest = text.substring(Math.max(0, text.length() - LONGEST));
    }

    boolean has(String word) {
        return found.contains(word);
    }

    long size() {
        return size;
    }

    String begin() {
        return begin;
    }

    boolean isZip() {
        return begin.startsWith("PK\u0003\u0004");
    }

    static boolean isZip(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith("PK\u0003\u0004");
    }
}
