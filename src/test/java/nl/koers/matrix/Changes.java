package nl.koers.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// A table of kinds of things with who may read them, and indented below each how it is changed.
final class Changes {
    private Changes() {}

    /// @param cells the name, and one for each reader
    record Line(List<String> cells, String change) {}

    static List<Line> of(String resource, int readers) {
        try (var in = new ClassPathResource("nl/koers/matrix/" + resource).getInputStream()) {
            var found = new ArrayList<Line>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        if (line.startsWith(" ")) {
                            var last = found.removeLast();
                            found.add(new Line(last.cells(), (last.change() + " " + line.strip()).strip()));
                        } else {
                            found.add(new Line(cells(line, readers), ""));
                        }
                    });
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line, int readers) {
        var cells = Arrays.stream(line.split("\\s+")).toList();
        if (cells.size() != 1 + readers) {
            throw new IllegalArgumentException("Not a name and " + readers + " readers: " + line);
        }
        return cells;
    }
}
