package nl.koers.developmentreview.internal.day;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A recommendation of the joint debrief, numbered from 1 as people see it. The number follows the order, the id
/// never changes.
public record Recommendation(UUID id, int number, String text) {

    static List<Recommendation> numbered(List<Recommendation> inOrder) {
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> new Recommendation(
                        inOrder.get(i).id(), i + 1, inOrder.get(i).text()))
                .toList();
    }
}
