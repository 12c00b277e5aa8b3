package nl.koers.register.internal.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.register.Sector;
import nl.koers.ui.Words;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A table to fill in: a row for each figure of one school year, with an empty amount.
public final class FigureTemplate {
    private FigureTemplate() {}

    public static byte[] spreadsheet(SchoolYear year, Set<Sector> sectors) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Koers");
            var rows = rows(year, sectors);
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int at = 0; at < rows.get(i).size(); at++) {
                    row.createCell(at).setCellValue(rows.get(i).get(at));
                }
            }
            for (int at = 0; at < FigureFile.COLUMNS.size(); at++) {
                sheet.setColumnWidth(at, (at == 2 ? 40 : 14) * 256);
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With a byte order mark: without it, a spreadsheet reads accents wrong.
    public static byte[] csv(SchoolYear year, Set<Sector> sectors) {
        return ("\uFEFF"
                        + rows(year, sectors).stream()
                                .map(it -> String.join(";", it) + "\r\n")
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(SchoolYear year, Set<Sector> sectors) {
        var students = sectors.stream()
                .sorted()
                .flatMap(sector -> What.routes().stream().map(it -> row(year, sector.name(), it)));
        var staff = What.staff().stream().map(it -> row(year, "", it));
        return Stream.of(Stream.of(FigureFile.COLUMNS), students, staff)
                .flatMap(it -> it)
                .toList();
    }

    private static List<String> row(SchoolYear year, String sector, What what) {
        return List.of(year.toString(), sector, Words.plain("register.figures.what." + what), "");
    }
}
