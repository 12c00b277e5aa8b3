package nl.koers.people.internal.accounts;

import java.time.Instant;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import org.springframework.stereotype.Service;

/// Someone changes the own password, and knows the one of now. All sessions end, also on other devices.
@Service
public class OwnPassword {
    private final AsProgram program;
    private final Passwords passwords;
    private final People people;
    private final SigningIn signingIn;
    private final NewPassword newPassword;
    private final OutEverywhere everywhere;

    OwnPassword(
            AsProgram program,
            Passwords passwords,
            People people,
            SigningIn signingIn,
            NewPassword newPassword,
            OutEverywhere everywhere) {
        this.program = program;
        this.passwords = passwords;
        this.people = people;
        this.signingIn = signingIn;
        this.newPassword = newPassword;
        this.everywhere = everywhere;
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Wrong() implements Outcome {}

        record Closed(Instant until) implements Outcome {}

        record Refused(List<PasswordRule> broken) implements Outcome {}
    }

    public boolean exists(PersonId person) {
        return program.call(() -> passwords.has(person));
    }

    /// @param alsoAlong whether keys for programs and the address of the calendar stop too
    public Outcome change(PersonId who, String now, String next, boolean alsoAlong, String address) {
        var person = program.call(() -> people.require(who));
        var broken = PasswordRule.brokenBy(next, List.of(person.name(), person.email()));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        switch (signingIn.signIn(person.email(), now, address)) {
            case SigningIn.Outcome.Wrong() -> {
                return new Outcome.Wrong();
            }
            case SigningIn.Outcome.Closed(var until) -> {
                return new Outcome.Closed(until);
            }
            case SigningIn.Outcome.In _ -> {}
        }
        var hash = Passwords.hash(next);
        program.run(() -> newPassword.replace(person, hash));
        everywhere.end(who, alsoAlong);
        return new Outcome.Changed();
    }
}
