package nl.koers.qualityframework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.ui.Bilingual;

/// What was said under an older version, shown as it was given and read through a newer one where elements correspond
/// (R42, R47). Over several versions it follows the lineage of each in turn.
///
/// @param linked whether the newer version goes back to the older one, by one step or more
/// @param rows every element of both, in the order of the waarborgen
public record ThenAndNow(FrameworkVersion older, FrameworkVersion newer, boolean linked, List<Row> rows) {

    /// Elements that belong together.
    ///
    /// @param kind how the older ones went on
    /// @param notes what changed, in words of Koers, the oldest step first
    public record Row(Kind kind, List<Element> older, List<Element> newer, List<Bilingual> notes) {
        /// "W2"
        public String waarborg() {
            return (older.isEmpty() ? newer : older).getFirst().waarborg();
        }
    }

    /// The same version: there is nothing newer to read through.
    public boolean isSame() {
        return older.version().equals(newer.version());
    }

    public List<Row> of(String waarborg) {
        return rows.stream().filter(it -> it.waarborg().equals(waarborg)).toList();
    }

    /// The row in which an element of the older version stands.
    public Optional<Row> rowOf(String element) {
        return rows.stream()
                .filter(row -> row.older().stream().anyMatch(it -> it.code().equals(element)))
                .findFirst();
    }

    /// The row in which an element of the newer version stands.
    public Optional<Row> rowInto(String element) {
        return rows.stream()
                .filter(row -> row.newer().stream().anyMatch(it -> it.code().equals(element)))
                .findFirst();
    }

    /// @param all every version that may lie between them
    public static ThenAndNow between(FrameworkVersion older, FrameworkVersion newer, List<FrameworkVersion> all) {
        return steps(older, newer, all)
                .map(steps -> new ThenAndNow(older, newer, true, rows(older, newer, steps)))
                .orElseGet(() -> new ThenAndNow(older, newer, false, List.of()));
    }

    /// From the older to the newer version, without the older one itself; empty when the newer one does not go back to
    /// it.
    private static Optional<List<FrameworkVersion>> steps(
            FrameworkVersion older, FrameworkVersion newer, List<FrameworkVersion> all) {
        var steps = new ArrayList<FrameworkVersion>();
        var at = Optional.of(newer);
        while (at.isPresent() && !at.get().version().equals(older.version()) && steps.size() <= all.size()) {
            steps.add(at.get());
            var before = Optional.ofNullable(at.get().follows());
            at = before.flatMap(
                    name -> all.stream().filter(it -> it.version().equals(name)).findFirst());
        }
        return at.filter(it -> it.version().equals(older.version())).map(_ -> {
            Collections.reverse(steps);
            return List.copyOf(steps);
        });
    }

    private static List<Row> rows(FrameworkVersion older, FrameworkVersion newer, List<FrameworkVersion> steps) {
        var groups = older.elements().map(it -> Group.alone(it.code())).toList();
        for (var step : steps) {
            groups = Group.further(groups, step.lineage().lines());
        }
        var rows = new ArrayList<Row>();
        for (var waarborg : newer.waarborgen()) {
            groups.stream()
                    .filter(it -> it.waarborg().equals(waarborg.code()))
                    .map(it -> new Row(it.kind(), elements(older, it.from()), elements(newer, it.to()), it.notes()))
                    .forEach(rows::add);
        }
        return List.copyOf(rows);
    }

    private static List<Element> elements(FrameworkVersion version, Set<String> codes) {
        return version.elements().filter(it -> codes.contains(it.code())).toList();
    }
}
