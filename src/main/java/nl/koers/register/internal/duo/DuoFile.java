package nl.koers.register.internal.duo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.register.Location;
import nl.koers.register.internal.PupilColumn;
import nl.koers.ui.Words;

/// A file of school locations as DUO publishes it. It is read whole or not at all: the first thing that is wrong is
/// the answer, with its line.
public record DuoFile(Kind kind, List<Location> locations) {
    /// Primary, secondary and special education come in files of their own; a refresh compares like with like.
    public enum Kind {
        PO,
        VO,
        SO
    }

    public sealed interface Reading {
        record Read(DuoFile file) implements Reading {}

        /// @param line the line as an editor counts it, 0 when it is about the whole file
        record Refused(String key, long line, List<String> facts) implements Reading {
            public String words() {
                var words = Words.plain("register.duo." + key, facts.toArray());
                return line == 0 ? words : Words.plain("register.duo.line", line, words);
            }
        }
    }

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private enum Column {
        PROVINCIE(".*"),
        BEVOEGD_GEZAG_NUMMER("\\d{5}"),
        INSTELLINGSCODE("\\d{2}[A-Z]{2}"),
        VESTIGINGSCODE("\\d{2}[A-Z]{2}\\d{2}"),
        VESTIGINGSNAAM(".+"),
        STRAATNAAM(".*"),
        HUISNUMMER_TOEVOEGING(".*"),
        POSTCODE("\\d{4} [A-Z]{2}"),
        PLAATSNAAM(".+"),
        GEMEENTENUMMER("\\d{4}"),
        GEMEENTENAAM(".*"),
        DENOMINATIE(".*"),
        INTERNETADRES(".*");

        private final Pattern pattern;

        Column(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        String header() {
            return this == HUISNUMMER_TOEVOEGING ? "HUISNUMMER-TOEVOEGING" : name().replace('_', ' ');
        }
    }

    public static Reading read(byte[] bytes) {
        try {
            return new Reading.Read(parse(DuoTable.of(bytes)));
        } catch (Unreadable e) {
            return e.refused();
        }
    }

    private static DuoFile parse(DuoTable table) throws Unreadable {
        var places = places(table.header());
        var locations = new ArrayList<Location>();
        Map<String, Long> seen = new HashMap<>();
        for (var row : table.rows()) {
            var location = location(row, places);
            var earlier = seen.put(location.code(), row.line());
            if (earlier != null) {
                throw new Unreadable("double", row.line(), location.code(), earlier);
            }
            locations.add(location);
        }
        if (locations.isEmpty()) {
            throw new Unreadable("no-rows", 0);
        }
        return new DuoFile(kind(table.header()), List.copyOf(locations));
    }

    private static Kind kind(List<String> header) {
        if (header.stream().map(DuoFile::plain).anyMatch("SOORT PRIMAIR ONDERWIJS"::equals)) {
            return Kind.SO;
        }
        return header.stream().map(DuoFile::plain).anyMatch("ONDERWIJSSTRUCTUUR"::equals) ? Kind.VO : Kind.PO;
    }

    private static Map<Column, Integer> places(List<String> header) throws Unreadable {
        var names = header.stream().map(DuoFile::plain).toList();
        var people = PupilColumn.among(names);
        if (people.isPresent()) {
            throw new Unreadable("pupils", 1, people.get());
        }
        Set<String> twice = new HashSet<>();
        Map<Column, Integer> places = new HashMap<>();
        var missing = new ArrayList<String>();
        for (var column : Column.values()) {
            int at = names.indexOf(plain(column.header()));
            if (at < 0) {
                missing.add(column.header());
            } else if (at != names.lastIndexOf(plain(column.header()))) {
                twice.add(column.header());
            }
            places.put(column, at);
        }
        if (!missing.isEmpty()) {
            throw new Unreadable("columns", 1, String.join(", ", missing));
        }
        if (!twice.isEmpty()) {
            throw new Unreadable("columns-twice", 1, String.join(", ", twice));
        }
        return places;
    }

    private static Location location(DuoTable.Row row, Map<Column, Integer> places) throws Unreadable {
        Map<Column, String> values = new HashMap<>();
        for (var column : Column.values()) {
            var value = WHITE.matcher(row.values().get(places.getOrDefault(column, 0)))
                    .replaceAll(" ")
                    .strip();
            if (!column.pattern.matcher(value).matches()) {
                throw new Unreadable(
                        value.isEmpty() ? "empty" : "pattern." + column, row.line(), column.header(), value);
            }
            values.put(column, value);
        }
        var code = values.getOrDefault(Column.VESTIGINGSCODE, "");
        var brin = values.getOrDefault(Column.INSTELLINGSCODE, "");
        if (!code.startsWith(brin)) {
            throw new Unreadable("other-brin", row.line(), code, brin);
        }
        return new Location(
                code,
                brin,
                values.getOrDefault(Column.VESTIGINGSNAAM, ""),
                values.getOrDefault(Column.BEVOEGD_GEZAG_NUMMER, ""),
                values.getOrDefault(Column.STRAATNAAM, ""),
                values.getOrDefault(Column.HUISNUMMER_TOEVOEGING, ""),
                values.getOrDefault(Column.POSTCODE, ""),
                values.getOrDefault(Column.PLAATSNAAM, ""),
                values.getOrDefault(Column.GEMEENTENUMMER, ""),
                values.getOrDefault(Column.GEMEENTENAAM, ""),
                values.getOrDefault(Column.DENOMINATIE, ""),
                values.getOrDefault(Column.PROVINCIE, ""),
                values.getOrDefault(Column.INTERNETADRES, ""));
    }

    /// Column names differ per file in underscores, hyphens and capitals.
    private static String plain(String header) {
        return header.replaceAll("[\\s_-]+", " ").strip().toUpperCase(Locale.ROOT);
    }
}
