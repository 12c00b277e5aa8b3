package nl.koers.developmentreview.web;

import java.util.function.Supplier;
import nl.koers.developmentreview.internal.Oprs.ChangedMeanwhile;

/// Small acts that people do side by side, such as adding a recommendation, do not exclude each other: when someone
/// else was just ahead, the act is done once more on what stands there now.
final class Again {
    private static final int TIMES = 4;

    private Again() {}

    static <T> T ifOvertaken(Supplier<T> act) {
        for (int left = TIMES; left > 1; left--) {
            try {
                return act.get();
            } catch (ChangedMeanwhile _) {
                Thread.onSpinWait();
            }
        }
        return act.get();
    }
}
