package nl.koers.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.demo.internal.Chapter;
import org.springframework.core.io.ClassPathResource;

/// The expectations, one line a route, from `routes.txt`: for each reader the moment from which the door is open.
record RouteTable(List<Route> routes) {

    /// @param open per reader the first moment at which the page opens; absent: never
    /// @param closed per reader the first moment at which it has closed again; absent: never
    record Route(String method, String path, Map<Reader, Chapter> open, Map<Reader, Chapter> closed) {
        String name() {
            return method + " " + path.replaceAll("=[^}]+}", "}");
        }

        /// Lies in the dossier of a review, so that there is something to leak.
        boolean inDossier() {
            return path.startsWith("/opr/") || path.startsWith("/tekst/");
        }

        boolean opensFor(Reader reader, Chapter now) {
            var from = open.get(reader);
            var until = closed.get(reader);
            return from != null && from.compareTo(now) <= 0 && (until == null || now.compareTo(until) < 0);
        }
    }

    static RouteTable load() {
        try (var in = new ClassPathResource("nl/koers/matrix/routes.txt").getInputStream()) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return new RouteTable(lines.stream().map(RouteTable::route).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Chapter chapter(String letter) {
        return Arrays.stream(Chapter.values())
                .filter(chapter -> chapter.name().startsWith(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No chapter begins with " + letter));
    }

    private static Route route(String line) {
        var cells = Arrays.stream(line.split("\\s+")).toList();
        if (cells.size() != 2 + Reader.values().length) {
            throw new IllegalArgumentException(
                    "Not a method, a path and " + Reader.values().length + " readers: " + line);
        }
        var open = new EnumMap<Reader, Chapter>(Reader.class);
        var closed = new EnumMap<Reader, Chapter>(Reader.class);
        for (var reader : Reader.values()) {
            var cell = cells.get(2 + reader.ordinal());
            if (!cell.equals("-")) {
                open.put(reader, chapter(cell.substring(0, 1)));
                if (cell.length() > 1) {
                    closed.put(reader, chapter(cell.substring(2)));
                }
            }
        }
        return new Route(cells.get(0), cells.get(1), open, closed);
    }
}
