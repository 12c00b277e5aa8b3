package nl.koers.register.internal.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.register.Sector;
import nl.koers.register.internal.PupilColumn;
import nl.koers.register.internal.figures.FigureSheet.Line;
import nl.koers.register.internal.figures.FigureSheet.Unreadable;
import nl.koers.ui.Words;

/// A table of figures, one a row: school year, sector, what is counted, how many. All that is wrong is told at once,
/// each with its line; then nothing of it is taken.
public final class FigureFile {
    public static final List<String> COLUMNS = List.of("SCHOOLJAAR", "SECTOR", "WAT", "AANTAL");
    private static final int MOST_FAULTS = 50;

    private FigureFile() {}

    public sealed interface Reading {
        record Read(Map<Figure.Key, Count> figures) implements Reading {}

        record Refused(List<Fault> faults) implements Reading {}
    }

    /// @param line 0 when it is about the whole file
    public record Fault(int line, String key, List<String> facts) {
        public String words() {
            var words = Words.plain("register.figures.file." + key, facts.toArray());
            return line == 0 ? words : Words.plain("register.duo.line", line, words);
        }
    }

    /// @param sectors those of the partnership; students of another sector are refused
    public static Reading read(byte[] bytes, Set<Sector> sectors) {
        try {
            return read(FigureSheet.of(bytes), sectors);
        } catch (Unreadable e) {
            return new Reading.Refused(List.of(new Fault(0, e.key(), List.of())));
        }
    }

    private static Reading read(FigureSheet sheet, Set<Sector> sectors) {
        var lines = sheet.lines().stream().filter(it -> !it.isBlank()).toList();
        if (lines.isEmpty()) {
            return refused(new Fault(0, "empty", List.of()));
        }
        var head = lines.getFirst().cells().stream().map(FigureFile::bare).toList();
        var people = PupilColumn.among(head);
        if (people.isPresent()) {
            return refused(new Fault(
                    lines.getFirst().number(), "pupils", List.of(people.get().toUpperCase(Locale.ROOT))));
        }
        var missing = COLUMNS.stream().filter(it -> !head.contains(bare(it))).toList();
        if (!missing.isEmpty()) {
            return refused(new Fault(lines.getFirst().number(), "columns", List.of(String.join(", ", missing))));
        }
        var faults = new ArrayList<Fault>();
        var seen = new HashMap<Figure.Key, Integer>();
        Map<Figure.Key, Count> figures = new java.util.LinkedHashMap<>();
        for (var line : lines.subList(1, lines.size())) {
            row(line, head, sectors, faults).ifPresent(it -> {
                var earlier = seen.put(it.getKey(), line.number());
                if (earlier == null) {
                    figures.put(it.getKey(), it.getValue());
                } else {
                    faults.add(new Fault(line.number(), "double", List.of(String.valueOf(earlier))));
                }
            });
        }
        if (figures.isEmpty() && faults.isEmpty()) {
            return refused(new Fault(0, "no-figures", List.of()));
        }
        return faults.isEmpty()
                ? new Reading.Read(figures)
                : new Reading.Refused(faults.stream().limit(MOST_FAULTS).toList());
    }

    private static Reading refused(Fault fault) {
        return new Reading.Refused(List.of(fault));
    }

    /// Empty for a row without an amount, as the template has them, and for one that is wrong.
    private static Optional<Map.Entry<Figure.Key, Count>> row(
            Line line, List<String> head, Set<Sector> sectors, List<Fault> faults) {
        var amount = cell(line, head, "AANTAL");
        if (amount.isBlank()) {
            return Optional.empty();
        }
        int before = faults.size();
        var year = SchoolYear.read(cell(line, head, "SCHOOLJAAR"));
        if (year.isEmpty()) {
            faults.add(fault(line, "year", cell(line, head, "SCHOOLJAAR")));
        }
        var what = what(cell(line, head, "WAT"));
        if (what.isEmpty()) {
            faults.add(fault(line, "what", cell(line, head, "WAT")));
        }
        var sector = sector(cell(line, head, "SECTOR"));
        if (what.filter(What::isRoute).isPresent()
                && sector.filter(sectors::contains).isEmpty()) {
            faults.add(fault(line, "sector", cell(line, head, "SECTOR")));
        }
        var count = Count.read(amount);
        if (count.isEmpty()) {
            faults.add(fault(line, "amount", amount));
        }
        if (faults.size() > before) {
            return Optional.empty();
        }
        var counted = what.orElseThrow();
        return Optional.of(Map.entry(
                new Figure.Key(year.orElseThrow(), counted.isRoute() ? sector.orElseThrow() : null, counted),
                count.orElseThrow()));
    }

    private static Fault fault(Line line, String key, String value) {
        return new Fault(line.number(), key, List.of(value.length() > 60 ? value.substring(0, 60) + "…" : value));
    }

    private static String cell(Line line, List<String> head, String column) {
        int at = head.indexOf(bare(column));
        return at < line.cells().size() ? line.cells().get(at).strip() : "";
    }

    /// By its name in either language, as the template has it, or by its constant.
    private static Optional<What> what(String written) {
        return Arrays.stream(What.values())
                .filter(it -> bare(written).equals(bare(it.name()))
                        || List.of("nl", "en").stream()
                                .anyMatch(language -> bare(written)
                                        .equals(bare(
                                                Words.in(language, () -> Words.plain("register.figures.what." + it))))))
                .findFirst();
    }

    private static Optional<Sector> sector(String written) {
        return Arrays.stream(Sector.values())
                .filter(it -> bare(written).equals(bare(it.name())))
                .findFirst();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
