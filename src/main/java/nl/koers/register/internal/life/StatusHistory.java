package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import org.jspecify.annotations.Nullable;

/// The changes of status of a partnership as they stand, the first one first (R52).
public record StatusHistory(List<Change> changes) {
    public StatusHistory {
        changes = changes.stream()
                .sorted(Comparator.comparing(it -> it.to().since()))
                .toList();
    }

    /// @param carriedOver after a merger or split: not assessed itself
    public record Change(UUID id, Standing to, boolean carriedOver) {}

    static Change change(Entry entry) {
        var stands = (Content.Stands) entry.content();
        return new Change(entry.id(), new Standing(stands.status(), entry.on(), stands.cohort()), stands.carriedOver());
    }

    public Optional<Change> last() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
    }

    /// With this change, in the place of the one it corrects.
    public StatusHistory with(Change change, @Nullable UUID corrects) {
        return new StatusHistory(Stream.concat(
                        changes.stream().filter(it -> !it.id().equals(corrects)), Stream.of(change))
                .toList());
    }

    /// Each one can come after the one before it, on another day.
    public boolean isPossible() {
        Status before = null;
        LocalDate day = null;
        for (var it : changes) {
            var status = it.to().status();
            if (before == null ? !status.mayBegin() && !it.carriedOver() : !status.mayFollow(before)) {
                return false;
            }
            if (it.to().since().equals(day)) {
                return false;
            }
            before = status;
            day = it.to().since();
        }
        return true;
    }

    /// When basic quality was last established: at a recognition of this partnership itself. An OPR gives no verdict
    /// (R59), so it does not count (R56).
    public Optional<LocalDate> basicQualitySeenOn() {
        return changes.stream()
                .filter(it -> it.to().status() == Status.RECOGNISED && !it.carriedOver())
                .map(it -> it.to().since())
                .max(LocalDate::compareTo);
    }
}
