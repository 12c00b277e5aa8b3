package nl.koers.register.internal.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The rows of a small table that somebody sent, from a spreadsheet or from csv, as text.
record FigureSheet(List<Line> lines) {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_CELLS = 30;
    private static final long MOST_UNPACKED = 20L * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// @param number as an editor or a spreadsheet counts
    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// Leaves the reading with a key of words.
    static final class Unreadable extends Exception {
        private final String key;

        Unreadable(String key) {
            super(key, null, false, false);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    static FigureSheet of(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("big");
        }
        try {
            return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3
                    ? spreadsheet(bytes)
                    : csv(text(bytes));
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI throws all sorts for what is no spreadsheet; to whoever sent it, it is one thing
            throw new Unreadable("broken");
        }
    }

    private static FigureSheet csv(String text) throws IOException, Unreadable {
        var head = text.lines().findFirst().orElse("");
        char mark = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(mark)
                .setIgnoreEmptyLines(false)
                .get();
        var lines = new ArrayList<Line>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            for (int line = 1; records.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
                add(
                        lines,
                        new Line(line, records.next().stream().limit(MOST_CELLS).toList()));
            }
        } catch (UncheckedIOException e) {
            throw new Unreadable("quotes");
        }
        return new FigureSheet(lines);
    }

    private static void add(List<Line> lines, Line line) throws Unreadable {
        if (lines.size() == MOST_LINES) {
            throw new Unreadable("many");
        }
        lines.add(line);
    }

    private static String text(byte[] bytes) throws Unreadable {
        boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
        for (var charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            try {
                int from = marked ? 3 : 0;
                var text = charset.newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                        .toString();
                if (text.chars().noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')) {
                    return text;
                }
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new Unreadable("characters");
    }

    /// Only the first sheet; a formula is not counted out, its last value is not believed: it stays text.
    private static FigureSheet spreadsheet(byte[] bytes) throws IOException, Unreadable {
        look(bytes);
        var shown = new DataFormatter(Locale.ROOT);
        var lines = new ArrayList<Line>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            if (book.getNumberOfSheets() == 0) {
                throw new Unreadable("empty");
            }
            for (Row row : book.getSheetAt(0)) {
                var cells = IntStream.range(0, Math.clamp(row.getLastCellNum(), 0, MOST_CELLS))
                        .mapToObj(at -> cell(row.getCell(at), shown))
                        .toList();
                add(lines, new Line(row.getRowNum() + 1, cells));
            }
        }
        return new FigureSheet(lines);
    }

    private static String cell(@org.jspecify.annotations.Nullable Cell cell, DataFormatter shown) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case FORMULA -> "=" + cell.getCellFormula();
            case BOOLEAN, ERROR, BLANK, _NONE -> shown.formatCellValue(cell);
        };
    }

    /// As it is, whatever format hides of it, and with a comma: with a point 1.234 would be read as thousands.
    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? String.valueOf((long) number)
                : new BigDecimal(String.valueOf(number)).toPlainString().replace('.', ',');
    }

    /// Before it is opened: how far it unpacks, and whether anything in it is active.
    private static void look(byte[] bytes) throws IOException, Unreadable {
        long unpacked = 0;
        int parts = 0;
        boolean sheet = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("macrosheet") || name.contains("activex")) {
                    throw new Unreadable("macros");
                }
                sheet |= name.startsWith("xl/worksheets/");
                unpacked += size(zip, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED || ++parts > MOST_PARTS) {
                    throw new Unreadable("grows");
                }
            }
        }
        if (!sheet) {
            throw new Unreadable("broken");
        }
    }

    private static long size(InputStream in, long most) throws IOException {
        var buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read > 0 && size <= most; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}
