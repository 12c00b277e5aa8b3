package nl.koers.register;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

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

        /// Each fact that became another, in the order of the register.
        public List<Fact> facts() {
            return Arrays.stream(Location.class.getRecordComponents())
                    .map(it -> new Fact(it.getName(), value(it, before), value(it, after)))
                    .filter(it -> !it.before().equals(it.after()))
                    .toList();
        }

        private static String value(RecordComponent component, Location location) {
            try {
                return String.valueOf(component.getAccessor().invoke(location));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// @param name of the component of `Location`
    public record Fact(String name, String before, String after) {}

    public List<Change> renamed() {
        return changed.stream().filter(Change::isRenamed).toList();
    }

    /// Changed in something else than the name.
    public List<Change> otherwise() {
        return changed.stream().filter(it -> !it.isRenamed()).toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /// Schools close by the handful; when a tenth is gone at once from a shorter list, the file is half a file. A
    /// longer list is whole: there the register was small, such as one that only had the schools of a few
    /// partnerships.
    public boolean looksCut() {
        return rows < known && gone.size() > 20 && gone.size() * 10 > known;
    }
}
