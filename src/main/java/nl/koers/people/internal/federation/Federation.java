package nl.koers.people.internal.federation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.AsProgram;
import nl.koers.people.internal.accounts.InvitationLinks;
import nl.koers.people.internal.accounts.InvitationLinks.Standing;
import nl.koers.people.internal.accounts.OpenSessions;
import nl.koers.people.internal.accounts.WayLetters;
import nl.koers.people.internal.accounts.WaysIn;
import org.springframework.stereotype.Service;

/// Logins elsewhere, linked to a person and let go again. A login leads to one person; a person may have several.
@Service
public class Federation {
    private static final String LETTER = "people.mail.way.login";

    private final AsProgram program;
    private final LoginRows rows;
    private final Providers providers;
    private final InvitationLinks invitations;
    private final WaysIn ways;
    private final WayLetters letters;
    private final OpenSessions sessions;
    private final People people;

    Federation(
            AsProgram program,
            LoginRows rows,
            Providers providers,
            InvitationLinks invitations,
            WaysIn ways,
            WayLetters letters,
            OpenSessions sessions,
            People people) {
        this.program = program;
        this.rows = rows;
        this.providers = providers;
        this.invitations = invitations;
        this.ways = ways;
        this.letters = letters;
        this.sessions = sessions;
        this.people = people;
    }

    public List<Login> of(PersonId person) {
        return program.call(() -> rows.of(person));
    }

    /// Whom this login leads to; noted as used.
    public Optional<PersonId> personOf(Arrived arrived) {
        return program.call(() -> {
            var person = rows.personOf(arrived);
            person.ifPresent(_ -> rows.used(arrived));
            return person;
        });
    }

    /// @return false when it leads to somebody already
    public boolean link(PersonId person, Arrived arrived) {
        return program.call(() -> {
            ways.hold(person);
            return add(person, arrived);
        });
    }

    public record Begun(PersonId person, String path) {}

    /// Who has no way in yet, gets this one: with the link of an invitation that still holds.
    public Optional<Begun> begin(String invitation, Arrived arrived) {
        return program.call(() -> invitations
                .findHashed(invitation)
                .filter(it -> it.standing() == Standing.NEWCOMER)
                .flatMap(it -> {
                    var person = it.person().id();
                    ways.hold(person);
                    return ways.number(person) == 0 && add(person, arrived)
                            ? Optional.of(new Begun(person, it.path()))
                            : Optional.empty();
                }));
    }

    public enum Unlinked {
        GONE,
        /// Without it, its owner would not get in any more.
        LAST,
        NOT_THERE
    }

    /// Whose account a login is tied to, for the one who is asked whether it is right.
    public Person account(PersonId of) {
        return program.call(() -> people.require(of));
    }

    /// All sessions end, because somebody may be in with it.
    public Unlinked unlink(PersonId person, UUID id) {
        var unlinked = program.call(() -> {
            ways.hold(person);
            var found =
                    rows.of(person).stream().filter(it -> it.id().equals(id)).findFirst();
            if (found.isEmpty()) {
                return Unlinked.NOT_THERE;
            }
            if (ways.number(person) == 1) {
                return Unlinked.LAST;
            }
            rows.remove(person, id);
            letters.went(person, LETTER, name(found.get().provider()));
            return Unlinked.GONE;
        });
        if (unlinked == Unlinked.GONE) {
            sessions.endAll(person);
        }
        return unlinked;
    }

    private boolean add(PersonId person, Arrived arrived) {
        boolean added = rows.add(person, arrived);
        if (added) {
            letters.came(person, LETTER, name(arrived.provider()));
        }
        return added;
    }

    private String name(String provider) {
        return providers.find(provider).map(Provider::name).orElse(provider);
    }
}
