package nl.koers.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as paragraphs (parted by blank lines), the unit in which two writers are brought together.
record Paragraphs(List<String> list, List<Integer> doubled) {

    static Paragraphs of(String text) {
        var normal = text.replace("\r\n", "\n").strip();
        return normal.isEmpty()
                ? new Paragraphs(List.of(), List.of())
                : new Paragraphs(
                        Arrays.stream(normal.split("\n\\s*\n"))
                                .map(String::strip)
                                .toList(),
                        List.of());
    }

    String text() {
        return String.join("\n\n", list);
    }

    int words() {
        return (int) list.stream()
                .flatMap(paragraph -> Arrays.stream(paragraph.split("\\s+")))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /// Three-way merge per paragraph: what one side changed comes through, what both changed differently stays twice.
    static Paragraphs merge(Paragraphs base, Paragraphs theirs, Paragraphs mine) {
        var merged = new ArrayList<String>();
        var doubled = new ArrayList<Integer>();
        var theirDeltas = deltas(base, theirs);
        var myDeltas = deltas(base, mine);
        int at = 0;
        while (at <= base.list.size()) {
            var their = startingAt(theirDeltas, at);
            var my = startingAt(myDeltas, at);
            if (their == null && my == null) {
                if (at < base.list.size()) {
                    merged.add(base.list.get(at));
                }
                at++;
                continue;
            }
            int end = regionEnd(at, theirDeltas, myDeltas);
            var theirVersion = side(base, theirDeltas, at, end);
            var myVersion = side(base, myDeltas, at, end);
            var baseVersion = base.list.subList(at, Math.min(end, base.list.size()));
            if (theirVersion.equals(myVersion) || myVersion.equals(baseVersion)) {
                merged.addAll(theirVersion);
            } else if (theirVersion.equals(baseVersion)) {
                merged.addAll(myVersion);
            } else {
                addBoth(theirVersion, myVersion, merged, doubled);
            }
            if (end == at && at < base.list.size()) {
                merged.add(base.list.get(at));
            }
            at = Math.max(end, at + 1);
        }
        return new Paragraphs(List.copyOf(merged), List.copyOf(doubled));
    }

    private static void addBoth(List<String> theirs, List<String> mine, List<String> merged, List<Integer> doubled) {
        for (var paragraph : theirs) {
            doubled.add(merged.size());
            merged.add(paragraph);
        }
        for (var paragraph : mine) {
            if (!theirs.contains(paragraph)) {
                doubled.add(merged.size());
                merged.add(paragraph);
            }
        }
    }

    private static List<AbstractDelta<String>> deltas(Paragraphs from, Paragraphs to) {
        return DiffUtils.diff(from.list, to.list).getDeltas();
    }

    private static @org.jspecify.annotations.Nullable AbstractDelta<String> startingAt(
            List<AbstractDelta<String>> deltas, int at) {
        return deltas.stream()
                .filter(delta -> delta.getSource().getPosition() == at)
                .findFirst()
                .orElse(null);
    }

    /// The changed region grows until no change of either side reaches over its end.
    private static int regionEnd(int start, List<AbstractDelta<String>> theirs, List<AbstractDelta<String>> mine) {
        int end = start;
        for (boolean grew = true; grew; ) {
            grew = false;
            for (var delta : concat(theirs, mine)) {
                int from = delta.getSource().getPosition();
                int to = from + delta.getSource().size();
                if (from >= start && (from < end || from == start) && to > end) {
                    end = to;
                    grew = true;
                }
            }
        }
        return end;
    }

    private static List<AbstractDelta<String>> concat(List<AbstractDelta<String>> a, List<AbstractDelta<String>> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /// One side's version of the region [start, end) of the base.
    private static List<String> side(Paragraphs base, List<AbstractDelta<String>> deltas, int start, int end) {
        var lines = new ArrayList<String>();
        int at = start;
        while (at <= end) {
            var delta = startingAt(deltas, at);
            if (delta != null && (delta.getSource().getPosition() < end || start == end || at == start)) {
                lines.addAll(delta.getTarget().getLines());
                at += Math.max(delta.getSource().size(), 0);
                if (delta.getSource().size() == 0) {
                    if (at < end) {
                        lines.add(base.list.get(at));
                    }
                    at++;
                }
            } else {
                if (at < end) {
                    lines.add(base.list.get(at));
                }
                at++;
            }
        }
        return lines;
    }
}
