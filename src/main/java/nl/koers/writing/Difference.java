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

    public static List<Stretch> between(String before, String after) {
        var old = words(before);
        var now = words(after);
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
