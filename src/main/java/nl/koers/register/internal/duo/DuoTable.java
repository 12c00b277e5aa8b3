package nl.koers.register.internal.duo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.koers.ui.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of a file with `;` between the values: Windows-1252 or UTF-8, quotes doubled, an empty value is a space.
record DuoTable(List<String> header, List<Row> rows) {
    /// The whole country has some nine thousand schools; whoever has more has another file.
    static final int MOST_ROWS = 30_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// @param line where the row begins
    record Row(long line, List<String> values) {}

    static DuoTable of(byte[] bytes) throws Unreadable {
        var text = text(bytes);
        if (text.isBlank()) {
            throw new Unreadable("nothing", 0);
        }
        if (!text.endsWith("\n") && !text.endsWith("\r")) {
            throw new Unreadable("cut", text.lines().count());
        }
        return rows(text);
    }

    private static DuoTable rows(String text) throws Unreadable {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setIgnoreEmptyLines(true)
                .get();
        long line = 0;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> header = List.of();
            var rows = new ArrayList<Row>();
            var records = parser.iterator();
            for (line = 1; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                var values = values(records.next());
                if (header.isEmpty()) {
                    header = values;
                } else if (rows.size() == MOST_ROWS) {
                    throw new Unreadable("many", line, Words.number(MOST_ROWS));
                } else if (values.size() != header.size()) {
                    throw new Unreadable("width", line, values.size(), header.size());
                } else {
                    rows.add(new Row(line, values));
                }
            }
            return new DuoTable(header, rows);
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable("quotes", line);
        }
    }

    private static List<String> values(CSVRecord record) {
        return record.stream().toList();
    }

    private static String text(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new Unreadable("zip", 0);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new Unreadable("characters", 0);
        }
        boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        for (var charset : marked ? List.of(StandardCharsets.UTF_8) : List.of(StandardCharsets.UTF_8, WINDOWS)) {
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
        throw new Unreadable("characters", 0);
    }

    private static boolean startsWith(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
