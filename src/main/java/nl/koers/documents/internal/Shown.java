package nl.koers.documents.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Which part of a text its reader sees: not what was deleted or moved away, and of more ways to show the same the
/// first.
final class Shown {
    private static final Set<String> NOT_SEEN = Set.of("del", "moveFrom", "tracked-changes");
    private static final Set<String> WAYS = Set.of("Choice", "Fallback");

    /// Whether one of its ways was seen already, for each choice that is open.
    private final Deque<Boolean> chosen = new ArrayDeque<>();
    private int hidden;

    /// Said of each element, and so is its end.
    void start(String element) {
        if (hidden > 0 || NOT_SEEN.contains(element) || isOtherWay(element)) {
            hidden++;
        } else if (element.equals("AlternateContent")) {
            chosen.push(false);
        }
    }

    void end(String element) {
        if (hidden > 0) {
            hidden--;
        } else if (element.equals("AlternateContent")) {
            chosen.pop();
        }
    }

    boolean isSeen() {
        return hidden == 0;
    }

    private boolean isOtherWay(String element) {
        if (!WAYS.contains(element) || chosen.isEmpty()) {
            return false;
        }
        boolean other = chosen.pop();
        chosen.push(true);
        return other;
    }
}
