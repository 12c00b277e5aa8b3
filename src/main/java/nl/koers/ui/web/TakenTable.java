package nl.koers.ui.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A table as it stands on a page, cell by cell: a day as a day, a whole number as a number, and all else as text.
///
/// @param rows each with as many cells as there are columns; text, a `LocalDate` or a `Long`
record TakenTable(String title, List<String> columns, List<List<Object>> rows) {
    /// What is on a page for a hand or an ear, and not for a sheet.
    private static final String NOT_TAKEN = ".koers-hide, form, button, svg, script";

    /// @param number which table of the page, the first is 1
    /// @return null when the page has no such table
    static @org.jspecify.annotations.Nullable TakenTable on(String page, int number) {
        var tables = Jsoup.parse(page).select("main table");
        if (number < 1 || number > tables.size()) {
            return null;
        }
        var table = tables.get(number - 1);
        var caption = table.selectFirst("caption");
        return new TakenTable(
                caption == null ? "" : caption.text(),
                table.select("thead th").eachText(),
                table.select("tbody tr").stream()
                        .map(row -> row.select("> th, > td").stream()
                                .map(TakenTable::value)
                                .toList())
                        .toList());
    }

    private static Object value(Element cell) {
        var here = cell.clone();
        here.select(NOT_TAKEN).remove();
        here.select(".koers-block, br").forEach(it -> it.before("; "));
        var text = here.text().replaceAll("^[; ]+", "").replaceAll(" ; ", "; ").strip();
        var times = here.select("time[datetime]");
        if (times.size() == 1 && times.text().equals(text)) {
            try {
                return LocalDate.parse(times.attr("datetime"));
            } catch (DateTimeParseException e) {
                return text;
            }
        }
        boolean code =
                cell.hasClass("koers-code") || !cell.select(".koers-code").isEmpty();
        return !code && text.matches("0|[1-9]\\d{0,14}") ? (Object) Long.valueOf(text) : text;
    }

    /// With the names of the columns on top.
    List<List<Object>> lines() {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.copyOf(columns));
        lines.addAll(rows);
        return lines;
    }
}
