package nl.koers.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which stretch of a new text is which of the old one: the same words, or else the most words in common within a
/// place that changed.
final class Kinship {
    /// Less in common than this and a stretch is new.
    private static final double ENOUGH = 0.25;

    /// So many places further on at most, where very many changed at once, so that the time it takes keeps measure.
    private static final int NEAR = 50;

    private final List<String> before;
    private final List<String> after;
    private final Map<Integer, Integer> pairs = new HashMap<>();

    Kinship(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /// From places in the new text to places in the old one.
    Map<Integer, Integer> pairs() {
        int old = 0;
        int fresh = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            while (old < delta.getSource().getPosition()) {
                pairs.put(fresh++, old++);
            }
            within(delta);
            old += delta.getSource().size();
            fresh += delta.getTarget().size();
        }
        while (old < before.size()) {
            pairs.put(fresh++, old++);
        }
        return pairs;
    }

    private void within(AbstractDelta<String> delta) {
        int from = delta.getSource().getPosition();
        int to = delta.getTarget().getPosition();
        int olds = delta.getSource().size();
        int news = delta.getTarget().size();
        if (olds == 1 && news == 1) {
            pairs.put(to, from);
            return;
        }
        var oldWords =
                before.subList(from, from + olds).stream().map(Kinship::counted).toList();
        var newWords =
                after.subList(to, to + news).stream().map(Kinship::counted).toList();
        var kinship = new double[olds][news];
        var best = new double[olds + 1][news + 1];
        for (int i = olds - 1; i >= 0; i--) {
            for (int j = news - 1; j >= 0; j--) {
                double kin = near(i, olds, j, news) ? alike(oldWords.get(i), newWords.get(j)) : 0;
                kinship[i][j] = kin;
                double together = kin < ENOUGH ? 0 : kin + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < olds && j < news; ) {
            double kin = kinship[i][j];
            if (kin >= ENOUGH && best[i][j] == kin + best[i + 1][j + 1]) {
                pairs.put(to + j++, from + i++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static boolean near(int i, int olds, int j, int news) {
        return Math.abs(i - (long) j * olds / news) <= NEAR;
    }

    /// Words in common, counted with how often, as a share of all words of both.
    private static double alike(Map<String, Long> left, Map<String, Long> right) {
        long common = left.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0L)))
                .sum();
        long all = sum(left) + sum(right);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Long> counted(String text) {
        return Arrays.stream(text.split("\\s+"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
