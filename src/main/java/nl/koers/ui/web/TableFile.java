package nl.koers.ui.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The kinds of files in which one takes a table along.
enum TableFile {
    /// As spreadsheets in the Netherlands open it: semicolons, and a mark that it is UTF-8.
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(TakenTable table, OutputStream out) throws IOException {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
            var printer = new CSVPrinter(writer, format);
            for (var line : table.lines()) {
                printer.printRecord(line.stream().map(TableFile::harmless));
            }
            printer.flush();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(TakenTable table, OutputStream out) throws IOException {
            try (var book = new XSSFWorkbook()) {
                var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
                var day = book.createCellStyle();
                day.setDataFormat(book.createDataFormat().getFormat("d mmmm yyyy"));
                int number = 0;
                for (var line : table.lines()) {
                    var row = sheet.createRow(number++);
                    for (int i = 0; i < line.size(); i++) {
                        fill(row.createCell(i), line.get(i), day);
                    }
                }
                sheet.createFreezePane(0, 1);
                for (int i = 0; i < table.columns().size(); i++) {
                    sheet.setColumnWidth(i, 28 * 256);
                }
                book.write(out);
            }
        }
    };

    private final String type;

    TableFile(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    abstract void write(TakenTable table, OutputStream out) throws IOException;

    private static void fill(XSSFCell cell, Object value, CellStyle day) {
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Long number -> cell.setCellValue(number);
            default -> cell.setCellValue(value.toString());
        }
    }

    /// A text that a spreadsheet would read as a formula is read as the text it is.
    private static Object harmless(Object value) {
        return value instanceof String text && text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : value;
    }
}
