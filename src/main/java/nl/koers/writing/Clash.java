package nl.koers.writing;

import org.jspecify.annotations.Nullable;

/// A stretch that two writers changed apart from each other: both wordings stand in the text until one of them
/// settles it (R91).
///
/// A side without a block is the writer who took the stretch out while the other changed it.
///
/// @param first block of who was first; absent when that one took it out
/// @param firstIn version in which that was done
public record Clash(
        @Nullable String first, int firstIn, @Nullable String second, int secondIn) {

    /// What one writer chooses to have in the text.
    public enum Choice {
        FIRST,
        SECOND,
        BOTH
    }

    /// Its name among the clashes of a text.
    public String id() {
        return (first == null ? "" : first) + "~" + (second == null ? "" : second);
    }

    /// As the database keeps it.
    String line() {
        return String.join("|", first == null ? "" : first, "" + firstIn, second == null ? "" : second, "" + secondIn);
    }

    static Clash read(String line) {
        var parts = line.split("\\|", -1);
        return new Clash(
                parts[0].isEmpty() ? null : parts[0],
                Integer.parseInt(parts[1]),
                parts[2].isEmpty() ? null : parts[2],
                Integer.parseInt(parts[3]));
    }

    /// Once one of the two wordings has gone from the text there is nothing left to settle.
    boolean stands(Blocks text) {
        return (first == null || text.has(first)) && (second == null || text.has(second));
    }

    Blocks settled(Blocks text, Choice choice) {
        return switch (choice) {
            case FIRST -> second == null ? text : text.without(second);
            case SECOND -> first == null ? text : text.without(first);
            case BOTH -> text;
        };
    }
}
