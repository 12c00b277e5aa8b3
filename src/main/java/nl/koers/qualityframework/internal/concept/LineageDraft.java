package nl.koers.qualityframework.internal.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.Lineage;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.Lineage.Line;
import nl.koers.qualityframework.internal.file.LineageSense;
import nl.koers.ui.Bilingual;

/// Lineage on its way: an editor says where an element went, and which kind of change that makes follows from it.
final class LineageDraft {
    private final FrameworkVersion older;
    private final FrameworkVersion newer;
    private final Map<String, Set<String>> leads = new LinkedHashMap<>();
    private final Set<String> dropped = new TreeSet<>();
    private final Set<String> fresh = new TreeSet<>();
    private final Map<String, Bilingual> notes = new LinkedHashMap<>();

    /// What the lineage says of elements that are still there; one that went is forgotten, one that came is undecided.
    LineageDraft(FrameworkVersion older, FrameworkVersion newer) {
        this.older = older;
        this.newer = newer;
        for (var line : newer.lineage().lines()) {
            var from = line.from().stream()
                    .filter(it -> older.element(it).isPresent())
                    .toList();
            var to = line.to().stream()
                    .filter(it -> newer.element(it).isPresent())
                    .toList();
            if (line.kind().leadsOn() && !to.isEmpty()) {
                from.forEach(it -> leads.put(it, new LinkedHashSet<>(to)));
            } else if (line.kind() == Kind.DROPPED) {
                dropped.addAll(from);
            } else if (line.kind() == Kind.NEW) {
                fresh.addAll(to);
            }
            if (!line.note().isMissing()) {
                from.forEach(it -> notes.put(it, line.note()));
                (from.isEmpty() ? to : List.<String>of()).forEach(it -> notes.put("+" + it, line.note()));
            }
        }
    }

    /// Where an element of the older version went: to these, or nowhere, or nobody knows yet.
    LineageDraft went(String from, Set<String> to, boolean gone, Bilingual note) {
        leads.remove(from);
        dropped.remove(from);
        if (!to.isEmpty()) {
            leads.put(from, new LinkedHashSet<>(to));
            fresh.removeAll(to);
        } else if (gone) {
            dropped.add(from);
        }
        leads.forEach((other, its) -> {
            if (!java.util.Collections.disjoint(its, to)) {
                notes.remove(other); // one line, one note: the one that was written now
            }
        });
        to.forEach(it -> notes.remove("+" + it));
        return noted(from, note);
    }

    /// An element of the newer version that came from nowhere, or nobody knows yet.
    LineageDraft came(String to, boolean isNew, Bilingual note) {
        if (isNew) {
            fresh.add(to);
        } else {
            fresh.remove(to);
        }
        return noted("+" + to, note);
    }

    private LineageDraft noted(String key, Bilingual note) {
        notes.remove(key);
        if (!note.isMissing()) {
            notes.put(key, note);
        }
        return this;
    }

    /// Split and merged at once is none of the kinds: it has to be said which matters most.
    Optional<Set<String>> tangle() {
        return groups().stream()
                .filter(it -> it.from().size() > 1 && it.to().size() > 1)
                .map(it -> (Set<String>) new TreeSet<>(it.from()))
                .findFirst();
    }

    /// The line that an element of the older version stands in, or one of the newer version.
    List<Line> lineOf(String code, boolean isOlder) {
        return lineage().lines().stream()
                .filter(it -> (isOlder ? it.from() : it.to()).contains(code))
                .toList();
    }

    Lineage lineage() {
        var lines = new ArrayList<Line>();
        groups().forEach(it -> lines.add(line(kind(it), it.from(), it.to())));
        dropped.forEach(it -> lines.add(line(Kind.DROPPED, List.of(it), List.of())));
        var led = new TreeSet<String>();
        leads.values().forEach(led::addAll);
        newer.elements()
                .map(Element::code)
                .filter(it -> !led.contains(it))
                .forEach(it -> lines.add(line(fresh.contains(it) ? Kind.NEW : Kind.UNDECIDED, List.of(), List.of(it))));
        older.elements()
                .map(Element::code)
                .filter(it -> !leads.containsKey(it) && !dropped.contains(it))
                .forEach(it -> lines.add(line(Kind.UNDECIDED, List.of(it), List.of())));
        lines.sort(Comparator.comparing(LineageDraft::place));
        return new Lineage(List.copyOf(lines));
    }

    /// In the order of the waarborgen, Samen Opleiden before induction, what is new after what was.
    private static String place(Line line) {
        var code = line.from().isEmpty() ? line.to().getFirst() : line.from().getFirst();
        return code.replace(".SO.", ".0.").replace(".IN.", ".1.").replaceFirst("\\.(\\d)$", ".0$1")
                + (line.from().isEmpty() ? "+" : "");
    }

    private record Together(List<String> from, List<String> to) {}

    /// Elements that lead to the same ones belong together.
    private List<Together> groups() {
        var groups = new ArrayList<Together>();
        var left = new ArrayList<>(
                older.elements().map(Element::code).filter(leads::containsKey).toList());
        while (!left.isEmpty()) {
            var from = new ArrayList<>(List.of(left.removeFirst()));
            var to = new LinkedHashSet<>(leads.getOrDefault(from.getFirst(), Set.of()));
            boolean grown = true;
            while (grown) {
                var more = left.stream()
                        .filter(it -> leads.getOrDefault(it, Set.of()).stream().anyMatch(to::contains))
                        .toList();
                grown = left.removeAll(more);
                from.addAll(more);
                more.forEach(it -> to.addAll(leads.getOrDefault(it, Set.of())));
            }
            groups.add(new Together(
                    List.copyOf(from),
                    newer.elements().map(Element::code).filter(to::contains).toList()));
        }
        return groups;
    }

    private Kind kind(Together it) {
        if (it.from().size() > 1) {
            return Kind.MERGED;
        }
        if (it.to().size() > 1) {
            return Kind.SPLIT;
        }
        var before = older.element(it.from().getFirst()).orElseThrow();
        var after = newer.element(it.to().getFirst()).orElseThrow();
        return LineageSense.sameText(before, after) ? Kind.SAME : Kind.REWORDED;
    }

    private Line line(Kind kind, List<String> from, List<String> to) {
        var note = Stream.concat(from.stream(), to.stream().map(it -> "+" + it))
                .map(notes::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        return new Line(kind, from, to, note.orElse(Bilingual.MISSING));
    }
}
