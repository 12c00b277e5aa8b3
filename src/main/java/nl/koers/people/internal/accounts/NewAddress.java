package nl.koers.people.internal.accounts;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.mail.Letter;
import nl.koers.mail.Mailbox;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.Patience.Of;
import nl.koers.people.internal.accounts.SecretLinks.Kind;
import nl.koers.people.internal.accounts.SecretLinks.Link;
import nl.koers.ui.SiteAddress;
import nl.koers.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Someone changes the own mail address: a link goes to the new one, and the old one hears of it at once and once it is
/// done, so that an open laptop takes over no account unseen. Whether an address has an account already, only its owner
/// is told.
@Service
public class NewAddress {
    private static final Duration VALID = Duration.ofDays(1);

    private final AsProgram program;
    private final SecretLinks links;
    private final People people;
    private final Passwords passwords;
    private final SigningIn signingIn;
    private final Tries tries;
    private final WaysIn ways;
    private final Mailbox mailbox;
    private final SiteAddress address;
    private final JdbcClient db;
    private final Clock clock;

    NewAddress(
            AsProgram program,
            SecretLinks links,
            People people,
            Passwords passwords,
            SigningIn signingIn,
            Tries tries,
            WaysIn ways,
            Mailbox mailbox,
            SiteAddress address,
            JdbcClient db,
            Clock clock) {
        this.program = program;
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.signingIn = signingIn;
        this.tries = tries;
        this.ways = ways;
        this.mailbox = mailbox;
        this.address = address;
        this.db = db;
        this.clock = clock;
    }

    public sealed interface Asked {
        record Sent() implements Asked {}

        record Same() implements Asked {}

        record Wrong() implements Asked {}

        record Closed(Instant until) implements Asked {}
    }

    /// The own address of now.
    public String now(PersonId who) {
        return program.call(() -> people.require(who).email());
    }

    /// @param password of now, for who has one
    /// @param from the machine it comes from
    public Asked ask(PersonId who, String next, String password, String from) {
        var person = program.call(() -> people.require(who));
        if (person.email().equalsIgnoreCase(next)) {
            return new Asked.Same();
        }
        if (program.call(() -> passwords.has(who))) {
            switch (signingIn.signIn(person.email(), password, from)) {
                case SigningIn.Outcome.Wrong() -> {
                    return new Asked.Wrong();
                }
                case SigningIn.Outcome.Closed(var until) -> {
                    return new Asked.Closed(until);
                }
                case SigningIn.Outcome.In _ -> {}
            }
        }
        var asks = Acting.viewer();
        return program.call(() -> {
            var patience = tries.count(Of.MAIL, next);
            if (patience.isClosed(clock.instant())) {
                return new Asked.Closed(Objects.requireNonNull(patience.closedUntil()));
            }
            var owner = people.findByEmail(next);
            if (owner.isPresent()) {
                letter(person, owner.get(), next, "taken", "/inloggen", false);
            } else {
                var path = "/mailadres/" + links.make(Kind.NEW_ADDRESS, who, next, VALID);
                // sent by who asks: should it come back, that one hears so
                Acting.as(asks, () -> letter(person, person, next, "new", path, true));
            }
            letter(person, person, person.email(), "asked", "/mijn-gegevens", false);
            return new Asked.Sent();
        });
    }

    public enum Standing {
        OPEN,
        CHANGED,
        /// Somebody else has this address by now.
        TAKEN,
        USED,
        OVER,
        UNKNOWN
    }

    /// @param next empty when the link is not known
    public record Found(Standing standing, String next) {}

    /// Opening it changes nothing.
    public Found find(String secret) {
        return program.call(() -> found(links.find(Kind.NEW_ADDRESS, secret)));
    }

    public Found confirm(String secret) {
        return program.call(() -> {
            var link = links.find(Kind.NEW_ADDRESS, secret);
            var found = found(link);
            if (found.standing() != Standing.OPEN) {
                return found;
            }
            var who = Objects.requireNonNull(link.orElseThrow().person());
            ways.hold(who);
            if (!links.use(link.get())) {
                return new Found(Standing.USED, found.next());
            }
            if (people.findByEmail(found.next()).isPresent()) {
                return new Found(Standing.TAKEN, found.next());
            }
            change(people.require(who), found.next());
            return new Found(Standing.CHANGED, found.next());
        });
    }

    /// Links that went to the old address stop working.
    private void change(Person person, String next) {
        db.sql("update people.mail_address set address = ? where person_id = ?")
                .param(next)
                .param(person.id().value())
                .update();
        links.useAllOf(Kind.NEW_PASSWORD, person.id());
        links.useAllOf(Kind.NEW_ADDRESS, person.id());
        letter(person, person, person.email(), "old", "/privacy", false);
    }

    private Found found(Optional<Link> link) {
        return link.map(it -> new Found(
                        it.used() ? Standing.USED : it.isOver(clock.instant()) ? Standing.OVER : Standing.OPEN,
                        Objects.requireNonNullElse(it.address(), "")))
                .orElseGet(() -> new Found(Standing.UNKNOWN, ""));
    }

    /// @param whose letter it is: who has an address already hears of it as the one who has it
    private void letter(Person person, Person whose, String to, String which, String path, boolean secret) {
        var language = people.languageOf(person.id());
        mailbox.post(Words.in(
                language,
                () -> Letter.toAddress(
                        "ADDRESS " + which + " " + UUID.randomUUID(),
                        whose.id(),
                        to,
                        language,
                        plain("people.mail.address-" + which + ".subject"),
                        plain("people.mail.address-" + which + ".text", person.name(), address.of(path)),
                        secret)));
    }
}
