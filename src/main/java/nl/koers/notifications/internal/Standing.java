package nl.koers.notifications.internal;

import java.time.LocalDate;
import nl.koers.work.WorkItem;
import org.jspecify.annotations.Nullable;

/// Something that waits for someone today.
///
/// @param task which one, the same every day it waits
public record Standing(
        String task, LocalDate since, @Nullable LocalDate until) {
    static Standing of(WorkItem item) {
        return new Standing(item.key(), item.since(), item.until());
    }
}
