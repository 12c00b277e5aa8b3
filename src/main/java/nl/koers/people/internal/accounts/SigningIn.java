package nl.koers.people.internal.accounts;

import java.time.Clock;
import java.time.Instant;
import nl.koers.access.PersonId;
import nl.koers.people.internal.accounts.Patience.Of;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Someone types a mail address and a password. What is answered, and how long that takes, is the same whether the
/// account exists or not (R90). The machine counts first: one that tried too often leaves the tries of accounts alone,
/// or it could keep everybody out.
@Service
public class SigningIn {
    private final AsProgram program;
    private final Passwords passwords;
    private final Tries tries;
    private final Clock clock;

    SigningIn(AsProgram program, Passwords passwords, Tries tries, Clock clock) {
        this.program = program;
        this.passwords = passwords;
        this.tries = tries;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record In(PersonId person) implements Outcome {}

        record Wrong() implements Outcome {}

        /// Tried too often: also the right password is not looked at until then.
        record Closed(Instant until) implements Outcome {}
    }

    /// @param address of the machine it comes from
    public Outcome signIn(String email, String password, String address) {
        var now = clock.instant();
        var closed = program.call(() -> {
            var from = tries.count(Of.ADDRESS, address);
            return from.isClosed(now) ? from.closedUntil() : until(tries.count(Of.ACCOUNT, email), now);
        });
        if (closed != null) {
            return new Outcome.Closed(closed);
        }
        var kept = program.call(() -> passwords.of(email));
        if (!Passwords.matches(password, kept.map(Passwords.Kept::hash).orElse(null))) {
            return new Outcome.Wrong();
        }
        program.run(() -> {
            tries.forgive(Of.ADDRESS, address);
            tries.forget(Of.ACCOUNT, email);
        });
        return new Outcome.In(kept.orElseThrow().person());
    }

    private static @Nullable Instant until(Patience account, Instant now) {
        return account.isClosed(now) ? account.closedUntil() : null;
    }
}
