package nl.koers.people.internal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.SecretLinks.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// A new Koers knows nobody: a link on the screen of who started it makes the first member of staff of the Platform.
/// It works once, for a day, and only while nobody administers.
@Service
public class FirstAdministrator {
    public static final Duration VALID = Duration.ofDays(1);

    private final AsProgram program;
    private final SecretLinks links;
    private final Passwords passwords;
    private final People people;
    private final Seats seats;
    private final JdbcClient db;
    private final Clock clock;

    FirstAdministrator(
            AsProgram program,
            SecretLinks links,
            Passwords passwords,
            People people,
            Seats seats,
            JdbcClient db,
            Clock clock) {
        this.program = program;
        this.links = links;
        this.passwords = passwords;
        this.people = people;
        this.seats = seats;
        this.db = db;
        this.clock = clock;
    }

    public enum Standing {
        OPEN,
        /// Somebody administers by now, with this link or otherwise.
        DONE,
        OVER,
        UNKNOWN
    }

    public sealed interface Outcome {
        record Made(PersonId person) implements Outcome {}

        record Refused(List<PasswordRule> broken) implements Outcome {}

        record Not(Standing standing) implements Outcome {}
    }

    /// @return the secret for the address, while nobody administers
    public Optional<String> invite() {
        return program.call(() ->
                isAdministered() ? Optional.empty() : Optional.of(links.make(Kind.FIRST_ADMINISTRATOR, null, VALID)));
    }

    public Standing standing(String secret) {
        return program.call(() -> standingNow(secret));
    }

    public Outcome begin(String secret, String name, String email, String password) {
        var broken = PasswordRule.brokenBy(password, List.of(name, email));
        if (standing(secret) != Standing.OPEN) {
            return new Outcome.Not(standing(secret));
        }
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        var hash = Passwords.hash(password);
        return program.call(() -> {
            // two with a link each: the second waits here, and then finds that it is done
            db.sql("select pg_advisory_xact_lock(823740001)").query(rows -> {});
            var standing = standingNow(secret);
            if (standing != Standing.OPEN) {
                return new Outcome.Not(standing);
            }
            links.find(Kind.FIRST_ADMINISTRATOR, secret).ifPresent(links::use);
            return new Outcome.Made(make(name, email, hash));
        });
    }

    private PersonId make(String name, String email, String hash) {
        var today = LocalDate.now(clock);
        var known = people.findByEmail(email);
        var person = known.map(Person::id).orElseGet(PersonId::next);
        if (known.isEmpty()) {
            people.add(new Person(person, name, email, List.of()), today);
        }
        seats.give(person, NationalSeat.PLATFORM, null, today);
        passwords.set(person, hash);
        return person;
    }

    private Standing standingNow(String secret) {
        var link = links.find(Kind.FIRST_ADMINISTRATOR, secret);
        if (link.isEmpty()) {
            return Standing.UNKNOWN;
        }
        if (link.get().used() || isAdministered()) {
            return Standing.DONE;
        }
        return link.get().isOver(clock.instant()) ? Standing.OVER : Standing.OPEN;
    }

    private boolean isAdministered() {
        return !seats.nationalHolders(NationalSeat.PLATFORM).isEmpty();
    }
}
