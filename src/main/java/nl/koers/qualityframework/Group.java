package nl.koers.qualityframework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.Lineage.Line;
import nl.koers.ui.Bilingual;

/// Some elements of an older version, and the elements of a newer one that they became, over any number of versions.
record Group(Kind kind, Set<String> from, Set<String> to, List<Bilingual> notes) {

    static Group alone(String code) {
        return new Group(Kind.SAME, Set.of(code), Set.of(code), List.of());
    }

    /// "W2"
    String waarborg() {
        return new TreeSet<>(from.isEmpty() ? to : from).first().substring(0, 2);
    }

    /// The same elements one version later: what a line has in common with a group, it takes along.
    static List<Group> further(List<Group> before, List<Line> lines) {
        var further = new ArrayList<Group>();
        var left = new ArrayList<>(before);
        var toFollow = new ArrayList<>(lines);
        while (!left.isEmpty()) {
            var groups = new ArrayList<>(List.of(left.removeFirst()));
            var followed = new ArrayList<Line>();
            boolean grown = true;
            while (grown) {
                followed.addAll(taken(toFollow, line -> groups.stream().anyMatch(it -> meets(it.to(), line.from()))));
                grown = groups.addAll(taken(
                        left, group -> followed.stream().anyMatch(it -> meets(group.to(), it.from()))));
            }
            further.add(joined(groups, followed));
        }
        toFollow.forEach(line -> further.add(joined(List.of(), List.of(line))));
        return further.stream()
                .filter(it -> !it.from().isEmpty() || !it.to().isEmpty())
                .toList();
    }

    private static <T> List<T> taken(List<T> all, java.util.function.Predicate<T> which) {
        var some = all.stream().filter(which).toList();
        all.removeAll(some);
        return some;
    }

    private static boolean meets(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }

    private static Group joined(List<Group> groups, List<Line> lines) {
        var from = codes(groups.stream().map(Group::from));
        var to = codes(
                lines.isEmpty()
                        ? groups.stream().map(Group::to)
                        : lines.stream().map(Line::to));
        var kinds = Stream.concat(
                        groups.stream().map(Group::kind), lines.stream().map(Line::kind))
                .toList();
        var notes = Stream.concat(
                        groups.stream().flatMap(it -> it.notes().stream()),
                        lines.stream().map(Line::note).filter(it -> !it.isMissing()))
                .toList();
        return new Group(kind(kinds, from.size(), to.size()), from, to, notes);
    }

    private static Kind kind(List<Kind> kinds, int from, int to) {
        if (kinds.contains(Kind.UNDECIDED)) {
            return Kind.UNDECIDED;
        }
        if (from == 0) {
            return Kind.NEW;
        }
        if (to == 0) {
            return Kind.DROPPED;
        }
        if (from > 1) {
            return Kind.MERGED;
        }
        if (to > 1) {
            return Kind.SPLIT;
        }
        return kinds.stream().allMatch(it -> it == Kind.SAME) ? Kind.SAME : Kind.REWORDED;
    }

    private static Set<String> codes(Stream<? extends Collection<String>> all) {
        var codes = new LinkedHashSet<String>();
        all.forEach(codes::addAll);
        return codes;
    }
}
