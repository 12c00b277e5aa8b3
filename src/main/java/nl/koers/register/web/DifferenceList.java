package nl.koers.register.web;

import static nl.koers.ui.Words.number;
import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.register.Location;
import nl.koers.register.Refresh;
import nl.koers.register.internal.duo.Links;
import org.jspecify.annotations.Nullable;

/// Differences by sort: the beginning of each, or one of them leaf by leaf.
///
/// @param parts those that have anything
/// @param one the single part that is leafed through; null when all are shown
public record DifferenceList(List<Part> parts, @Nullable Leaf one, String counts, String href) {
    private static final int BEGINNING = 10;
    private static final int ON_A_LEAF = 100;

    /// In the order of how much they matter to whoever looks.
    public enum Sort {
        GONE,
        RENAMED,
        NEW,
        CHANGED
    }

    /// @param facts what differs, in words; empty when the whole school is new or gone
    /// @param links names of the partnerships in which it takes part
    public record Line(String code, String name, String address, List<Refresh.Fact> facts, String links) {
        public String fact(Refresh.Fact fact) {
            return plain("register.duo.fact." + fact.name());
        }

        public String value(String value) {
            return value.isEmpty() ? plain("register.duo.nothing-there") : value;
        }
    }

    public record Part(Sort sort, List<Line> lines, int count) {
        public String title() {
            return plain("register.duo.sort." + sort);
        }

        /// What stands beside each school: what differs, or of one that is new or gone its address.
        public String what() {
            return plain(sort == Sort.NEW || sort == Sort.GONE ? "register.address" : "register.duo.difference");
        }

        public boolean hasMore() {
            return count > lines.size();
        }

        public String all() {
            return plain("register.duo.all-of", number(count));
        }
    }

    public record Leaf(int number, int last) {}

    static DifferenceList of(
            Refresh refresh, String sort, String leaf, String href, Map<String, List<Links.Link>> links) {
        var wanted = Arrays.stream(Sort.values())
                .filter(it -> it.name().equals(sort))
                .findFirst();
        var parts = wanted.map(Stream::of).orElseGet(() -> Arrays.stream(Sort.values()));
        int most = wanted.isPresent() ? ON_A_LEAF : BEGINNING;
        int count = wanted.map(it -> changes(refresh, it).size()).orElse(0);
        int last = Math.max(1, (count + ON_A_LEAF - 1) / ON_A_LEAF);
        int here = leaf.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(leaf), 1, last) : 1;
        return new DifferenceList(
                parts.map(it -> part(refresh, it, wanted.isPresent() ? (here - 1) * ON_A_LEAF : 0, most, links))
                        .filter(it -> it.count() > 0)
                        .toList(),
                wanted.isPresent() ? new Leaf(here, last) : null,
                DuoPage.counts(
                        refresh.added().size(),
                        refresh.gone().size(),
                        refresh.renamed().size(),
                        refresh.otherwise().size()),
                href);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public String href(Part part, int leaf) {
        return href + "?soort=" + part.sort() + (leaf > 1 ? "&pagina=" + leaf : "");
    }

    private static Part part(Refresh refresh, Sort sort, int from, int most, Map<String, List<Links.Link>> links) {
        var all = changes(refresh, sort);
        return new Part(
                sort,
                all.stream().skip(from).limit(most).map(it -> line(it, links)).toList(),
                all.size());
    }

    /// A school that is new or gone is one that did not change.
    private static List<Refresh.Change> changes(Refresh refresh, Sort sort) {
        return switch (sort) {
            case GONE -> refresh.gone().stream().map(DifferenceList::same).toList();
            case NEW -> refresh.added().stream().map(DifferenceList::same).toList();
            case RENAMED -> refresh.renamed();
            case CHANGED -> refresh.otherwise();
        };
    }

    private static Refresh.Change same(Location location) {
        return new Refresh.Change(location, location);
    }

    private static Line line(Refresh.Change change, Map<String, List<Links.Link>> links) {
        return new Line(
                change.after().code(),
                change.before().name(),
                change.after().address(),
                change.facts(),
                links.getOrDefault(change.after().code(), List.of()).stream()
                        .map(Links.Link::name)
                        .collect(Collectors.joining(", ")));
    }
}
