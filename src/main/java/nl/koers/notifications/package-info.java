/// What someone hears without looking: one mail in the morning about what waits, the day of a review in one's
/// calendar, and how often. Start reading at `internal.Digest`, which decides, and `internal.MorningRound`,
/// which does.
@ApplicationModule(allowedDependencies = {"ui", "access", "record", "people", "mail", "work"})
@NullMarked
package nl.koers.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
