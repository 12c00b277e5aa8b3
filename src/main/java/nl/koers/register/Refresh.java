package nl.koers.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a file of DUO changes in the register, to be shown before it is stored (R57).
///
/// @param rows locations in the file
/// @param added codes the register did not have, or had lost
/// @param changed locations of which something changed, the renamed ones among them
/// @param gone locations that are no longer in the file; they stay in the register, because links point at them
/// @param known how many locations of this kind the register had before
public record Refresh(int rows, List<Location> added, List<Change> changed, List<Location> gone, int known) {

    /// What became of it; in words, why nothing was stored.
    public sealed interface Outcome {
        record Stored(Refresh refresh) implements Outcome {}

        record NotStored(String because) implements Outcome {}
    }

    public record Change(Location before, Location after) {
        public boolean isRenamed() {
            return !before.name().equals(after.name());
        }
    }

    public static Refresh compare(List<Location> before, List<Location> file) {
        Map<String, Location> known = before.stream().collect(Collectors.toMap(Location::code, Function.identity()));
        var codes = file.stream().map(Location::code).collect(Collectors.toSet());
        return new Refresh(
                file.size(),
                file.stream().filter(it -> !known.containsKey(it.code())).toList(),
                file.stream()
                        .filter(it -> known.containsKey(it.code()) && !it.equals(known.get(it.code())))
                        .map(it -> new Change(known.getOrDefault(it.code(), it), it))
                        .toList(),
                before.stream().filter(it -> !codes.contains(it.code())).toList(),
                before.size());
    }

    public List<Change> renamed() {
        return changed.stream().filter(Change::isRenamed).toList();
    }

    /// Schools close by the handful; when a tenth is gone at once, the file is half a file.
    public boolean looksCut() {
        return gone.size() > 20 && gone.size() * 10 > known;
    }
}
