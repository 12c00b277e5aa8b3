package nl.koers.qualityframework.internal.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects all that is wrong in one file, so that whoever made it mends it in one go.
final class Faults {
    private final List<Fault> list = new ArrayList<>();

    void add(int line, String key, Object... facts) {
        var fault = Fault.of(line, key, facts);
        if (!list.contains(fault)) {
            list.add(fault);
        }
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /// From the top of the file downwards.
    List<Fault> inOrder() {
        return list.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
