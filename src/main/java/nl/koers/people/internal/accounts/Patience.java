package nl.koers.people.internal.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How often one account, or one address, was tried lately, and until when it has to wait.
///
/// A try counts before it is checked, so that many at the same moment count as many.
///
/// @param number of tries since it was last quiet for an hour
public record Patience(
        int number, @Nullable Instant last, @Nullable Instant closedUntil) {
    private static final Duration QUIET = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /// Free tries: an account gets five; an address, behind which a whole school may sit,
    /// thirty.
    public enum Of {
        ACCOUNT(5),
        ADDRESS(30),
        /// Asking for a mail with a link.
        MAIL(4);

        private final int free;

        Of(int free) {
            this.free = free;
        }
    }

    public static Patience fresh() {
        return new Patience(0, null, null);
    }

    public boolean isClosed(Instant now) {
        return closedUntil != null && now.isBefore(closedUntil);
    }

    /// One try more: once the free ones are gone, each next wait is twice as long, up to a quarter of an hour.
    public Patience tried(Of kind, Instant now) {
        if (isClosed(now)) {
            return this;
        }
        int tries = last == null || last.plus(QUIET).isBefore(now) ? 1 : number + 1;
        if (tries < kind.free) {
            return new Patience(tries, now, null);
        }
        var wait = Duration.ofMinutes(1L << Math.min(tries - kind.free, 4));
        return new Patience(tries, now, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    /// The try that just counted was a right one: it is taken off again.
    public Patience forgiven() {
        return new Patience(Math.max(0, number - 1), last, null);
    }
}
