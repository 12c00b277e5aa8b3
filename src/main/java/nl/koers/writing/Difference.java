package nl.koers.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What changed from one wording to another, word by word.
public final class Difference {
    private Difference() {}

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /// Words in a row that all stayed, came or went, spaces included.
    public record Stretch(Kind kind, String words) {}

    /// From one version of a text to another: a paragraph for each block of either, in the order of the newer one; what
    /// was taken out stands where it was.
    public static List<List<Stretch>> between(Blocks before, Blocks after) {
        var lines = new ArrayList<List<Stretch>>();
        var old = new ArrayList<>(before.list());
        for (var block : after.list()) {
            var known = before.find(block.id());
            if (known.isPresent()) {
                int at = old.indexOf(known.get());
                if (at >= 0) {
                    removed(old.subList(0, at), after, lines);
                    old.subList(0, at + 1).clear();
                }
            }
            lines.add(known.map(it -> between(it.text(), block.text()))
                    .orElseGet(() -> List.of(new Stretch(Kind.ADDED, block.text()))));
        }
        removed(old, after, lines);
        return List.copyOf(lines);
    }

    private static void removed(List<Block> old, Blocks after, List<List<Stretch>> lines) {
        old.stream()
                .filter(block -> !after.has(block.id()))
                .forEach(block -> lines.add(List.of(new Stretch(Kind.REMOVED, block.text()))));
    }

    /// More words than this that differ are shown as one that went and one that came: nobody reads that word by word,
    /// and finding it out takes long.
    private static final int MOST = 3_000;

    public static List<Stretch> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        int same = 0;
        while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
            same++;
        }
        int alike = 0;
        while (alike < Math.min(old.size(), now.size()) - same
                && old.get(old.size() - 1 - alike).equals(now.get(now.size() - 1 - alike))) {
            alike++;
        }
        if (old.size() + now.size() - 2 * (same + alike) <= MOST) {
            return wordByWord(old, now);
        }
        var stretches = new ArrayList<Stretch>();
        add(stretches, Kind.SAME, old.subList(0, same));
        add(stretches, Kind.REMOVED, old.subList(same, old.size() - alike));
        add(stretches, Kind.ADDED, now.subList(same, now.size() - alike));
        add(stretches, Kind.SAME, old.subList(old.size() - alike, old.size()));
        return List.copyOf(stretches);
    }

    private static List<Stretch> wordByWord(List<String> old, List<String> now) {
        var stretches = new ArrayList<Stretch>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(stretches, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(stretches, Kind.REMOVED, delta.getSource().getLines());
            add(stretches, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(stretches, Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(stretches);
    }

    private static void add(List<Stretch> stretches, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            stretches.add(new Stretch(kind, String.join("", words)));
        }
    }

    /// Words, each with the space after it, so that together they are the text again.
    private static List<String> words(String text) {
        return Arrays.stream(text.split("(?<=\\s)(?=\\S)"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
