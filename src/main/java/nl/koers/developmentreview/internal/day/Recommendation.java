package nl.koers.developmentreview.internal.day;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.koers.ui.Seen;
import org.jspecify.annotations.Nullable;

/// A recommendation of the joint debrief, numbered from 1 as people see it. The number follows the order, the id
/// never changes.
public record Recommendation(UUID id, int number, String text) {

    /// Differs as soon as somebody changed the words (R91).
    public String mark() {
        return Seen.mark(text);
    }

    boolean isAsSeen(@Nullable String mark) {
        return mark == null || mark.equals(mark());
    }

    static List<Recommendation> numbered(List<Recommendation> inOrder) {
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> new Recommendation(
                        inOrder.get(i).id(), i + 1, inOrder.get(i).text()))
                .toList();
    }
}
