package nl.koers.record.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.record.ContentKeeper;
import nl.koers.record.ContentKeeper.Place;
import nl.koers.record.internal.Finding.Kind;

/// Compares what the record says about content with what stands there now, some thousand at a time.
final class ContentCheck {
    private static final int AT_ONCE = 2_000;

    private final Map<String, ContentKeeper> keepers;
    private final Consumer<Finding> found;
    private final List<Said> waiting = new ArrayList<>();
    private long checked;

    ContentCheck(List<ContentKeeper> keepers, Consumer<Finding> found) {
        this.keepers = keepers.stream().collect(Collectors.toMap(ContentKeeper::kind, it -> it));
        this.found = found;
    }

    private record Said(Row row, String kind, Place place, String hash) {}

    /// How many references were compared.
    long checked() {
        return checked;
    }

    void take(Row row) {
        Stream.concat(row.content().stream(), row.namedContent().stream()).forEach(line -> {
            int first = line.indexOf(' ');
            int last = line.lastIndexOf(' ');
            if (first < 0 || last <= first) {
                found.accept(Finding.in(Kind.CONTENT_CHANGED, row, line));
                return;
            }
            waiting.add(new Said(
                    row,
                    line.substring(0, first),
                    new Place(row.dossier(), line.substring(first + 1, last)),
                    line.substring(last + 1)));
        });
        if (waiting.size() >= AT_ONCE) {
            compare();
        }
    }

    void compare() {
        waiting.stream().collect(Collectors.groupingBy(Said::kind)).forEach((kind, said) -> {
            var keeper = keepers.get(kind);
            Map<Place, String> now = keeper == null
                    ? Map.of()
                    : keeper.hashes(new HashSet<>(said.stream().map(Said::place).toList()));
            said.forEach(it -> compare(it, now));
        });
        checked += waiting.size();
        waiting.clear();
    }

    private void compare(Said said, Map<Place, String> now) {
        var hash = now.get(said.place());
        if (!said.hash().equals(hash)) {
            var kind = hash == null ? Kind.CONTENT_GONE : Kind.CONTENT_CHANGED;
            found.accept(Finding.in(
                    kind, said.row(), said.kind() + " " + said.place().reference()));
        }
    }
}
