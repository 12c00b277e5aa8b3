package nl.koers.people.internal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.Patience.Of;
import nl.koers.people.internal.accounts.SecretLinks.Kind;
import nl.koers.people.internal.accounts.SecretLinks.Link;
import org.springframework.stereotype.Service;

/// A password forgotten or never made: a link by mail, for an hour and for once. Whether an address belongs to an
/// account is not told, by no word and by no wait (R90).
@Service
public class NewPassword {
    public static final Duration VALID = Duration.ofHours(1);

    private final AsProgram program;
    private final SecretLinks links;
    private final Passwords passwords;
    private final People people;
    private final Tries tries;
    private final PasswordLetters letters;
    private final OutEverywhere everywhere;
    private final Clock clock;

    NewPassword(
            AsProgram program,
            SecretLinks links,
            Passwords passwords,
            People people,
            Tries tries,
            PasswordLetters letters,
            OutEverywhere everywhere,
            Clock clock) {
        this.program = program;
        this.links = links;
        this.passwords = passwords;
        this.people = people;
        this.tries = tries;
        this.letters = letters;
        this.everywhere = everywhere;
        this.clock = clock;
    }

    public enum Standing {
        OPEN,
        USED,
        OVER,
        UNKNOWN
    }

    public sealed interface Outcome {
        record Set(PersonId person) implements Outcome {}

        record Refused(List<PasswordRule> broken) implements Outcome {}

        record Not(Standing standing) implements Outcome {}
    }

    /// The work is done apart from the answer, so that the answer takes equally long for every address.
    public void ask(String email, String address) {
        Thread.ofVirtual().start(() -> send(email, address));
    }

    /// To oneself, at the own address.
    public void ask(PersonId who, String address) {
        ask(program.call(() -> people.require(who).email()), address);
    }

    void send(String email, String address) {
        program.run(() -> {
            var now = clock.instant();
            // a machine that is closed takes nobody else's tries away
            boolean closed = tries.count(Of.ADDRESS, address).isClosed(now)
                    || tries.count(Of.MAIL, email).isClosed(now);
            if (!closed) {
                people.findByEmail(email)
                        .ifPresent(person -> letters.link(person, links.make(Kind.NEW_PASSWORD, person.id(), VALID)));
            }
        });
    }

    public Standing standing(String secret) {
        return program.call(() -> standing(links.find(Kind.NEW_PASSWORD, secret)));
    }

    /// @param alsoAlong whether keys for programs and the address of the calendar stop too
    public Outcome set(String secret, String password, boolean alsoAlong) {
        var found = program.call(() -> links.find(Kind.NEW_PASSWORD, secret));
        if (standing(found) != Standing.OPEN) {
            return new Outcome.Not(standing(found));
        }
        var person = program.call(() -> people.require(who(found.orElseThrow())));
        var broken = PasswordRule.brokenBy(password, List.of(person.name(), person.email()));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        var hash = Passwords.hash(password);
        boolean done = program.call(() -> links.use(found.orElseThrow()) && replace(person, hash));
        if (!done) {
            return new Outcome.Not(Standing.USED);
        }
        everywhere.end(person.id(), alsoAlong);
        return new Outcome.Set(person.id());
    }

    /// Within `AsProgram`: the one way a password changes.
    boolean replace(Person person, String hash) {
        passwords.set(person.id(), hash);
        links.useAllOf(Kind.NEW_PASSWORD, person.id());
        tries.forget(Of.ACCOUNT, person.email());
        letters.changed(person);
        return true;
    }

    private Standing standing(Optional<Link> link) {
        return link.map(it -> it.used() ? Standing.USED : it.isOver(clock.instant()) ? Standing.OVER : Standing.OPEN)
                .orElse(Standing.UNKNOWN);
    }

    private static PersonId who(Link link) {
        return java.util.Objects.requireNonNull(link.person());
    }
}
