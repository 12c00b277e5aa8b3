package nl.koers.people.internal.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.koers.access.PersonId;
import nl.koers.people.internal.accounts.AsProgram;
import nl.koers.people.internal.accounts.OpenSessions;
import nl.koers.people.internal.accounts.Patience.Of;
import nl.koers.people.internal.accounts.Tries;
import nl.koers.people.internal.accounts.WayLetters;
import nl.koers.people.internal.accounts.WaysIn;
import nl.koers.people.internal.passkeys.Challenges.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Someone makes a passkey and logs in with it. The device asks its owner (a finger, a face, a code): always, so a
/// device that was found opens nothing.
@Service
public class Passkeys {
    private static final WebAuthnManager CHECK = WebAuthnManager.createNonStrictWebAuthnManager();
    private static final String LETTER = "people.mail.way.passkey";
    private static final int LONGEST = 40_000;

    private final AsProgram program;
    private final Challenges challenges;
    private final PasskeyRows rows;
    private final RelyingParty here;
    private final Questions questions;
    private final WaysIn ways;
    private final WayLetters letters;
    private final OpenSessions sessions;
    private final Tries tries;
    private final Clock clock;

    Passkeys(
            AsProgram program,
            Challenges challenges,
            PasskeyRows rows,
            RelyingParty here,
            Questions questions,
            WaysIn ways,
            WayLetters letters,
            OpenSessions sessions,
            Tries tries,
            Clock clock) {
        this.program = program;
        this.challenges = challenges;
        this.rows = rows;
        this.here = here;
        this.questions = questions;
        this.ways = ways;
        this.letters = letters;
        this.sessions = sessions;
        this.tries = tries;
        this.clock = clock;
    }

    public List<Passkey> of(PersonId person) {
        return program.call(() -> rows.of(person));
    }

    public Optional<Passkey> find(PersonId person, UUID id) {
        return of(person).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// What the device of this person is asked, to make a passkey.
    public Map<String, Object> toMake(PersonId person) {
        return program.call(
                () -> questions.make(person, challenges.ask(Kind.MAKE, person), rows.credentialsOf(person)));
    }

    /// What any device is asked, to log in: it offers its owner the passkeys it has for this Koers.
    public Map<String, Object> toEnter() {
        return program.call(() -> questions.enter(challenges.ask(Kind.ENTER, null)));
    }

    /// @return false when the answer does not fit, came too late, or names a key that is known already
    public boolean make(PersonId person, String name, String answer) {
        var given = read(answer, CHECK::parseRegistrationResponseJSON);
        var challenge = given == null ? null : challengeOf(given);
        if (given == null || challenge == null) {
            return false;
        }
        return program.call(() -> {
            if (!challenges.answer(Kind.MAKE, person, challenge)) {
                return false;
            }
            try {
                CHECK.verify(given, new RegistrationParameters(here.expecting(challenge), questions.kinds(), true));
            } catch (WebAuthnException e) {
                return false;
            }
            var made = new CredentialRecordImpl(Objects.requireNonNull(given.getAttestationObject()), null, null, null);
            boolean added = rows.add(person, name, made);
            if (added) {
                letters.came(person, LETTER, name);
            }
            return added;
        });
    }

    public sealed interface Outcome {
        record In(PersonId person) implements Outcome {}

        /// Not a key that Koers knows: removed, or of another Koers.
        record Unknown() implements Outcome {}

        record Refused() implements Outcome {}

        record Closed(Instant until) implements Outcome {}
    }

    /// @param address of the machine it comes from
    public Outcome enter(String answer, String address) {
        var now = clock.instant();
        var patience = program.call(() -> tries.count(Of.ADDRESS, address));
        if (patience.isClosed(now)) {
            return new Outcome.Closed(Objects.requireNonNull(patience.closedUntil()));
        }
        var given = read(answer, CHECK::parseAuthenticationResponseJSON);
        var challenge = given == null ? null : challengeOf(given);
        if (given == null || challenge == null) {
            return new Outcome.Refused();
        }
        var outcome = program.call(() -> check(given, challenge));
        if (outcome instanceof Outcome.In) {
            program.run(() -> tries.forgive(Of.ADDRESS, address));
        }
        return outcome;
    }

    private Outcome check(AuthenticationData given, byte[] challenge) {
        if (!challenges.answer(Kind.ENTER, null, challenge)) {
            return new Outcome.Refused();
        }
        var credential = credentialOf(given);
        var known = credential == null ? Optional.<PasskeyRows.Row>empty() : rows.find(credential);
        if (known.isEmpty()) {
            return new Outcome.Unknown();
        }
        var key = known.get();
        try {
            CHECK.verify(given, new AuthenticationParameters(here.expecting(challenge), key.credential(), null, true));
        } catch (WebAuthnException e) {
            return new Outcome.Refused();
        }
        var handle = given.getUserHandle();
        if (handle != null && handle.length > 0 && !Arrays.equals(handle, Questions.handle(key.person()))) {
            return new Outcome.Refused();
        }
        rows.used(key.id(), key.credential());
        return new Outcome.In(key.person());
    }

    public boolean name(PersonId person, UUID id, String name) {
        return program.call(() -> rows.name(person, id, name));
    }

    public enum Removed {
        GONE,
        /// Without it, its owner would not get in any more.
        LAST,
        NOT_THERE
    }

    /// All sessions end, because somebody may be in with it.
    public Removed remove(PersonId person, UUID id) {
        var removed = program.call(() -> {
            ways.hold(person);
            var found =
                    rows.of(person).stream().filter(it -> it.id().equals(id)).findFirst();
            if (found.isEmpty()) {
                return Removed.NOT_THERE;
            }
            if (ways.number(person) == 1) {
                return Removed.LAST;
            }
            rows.remove(person, id);
            letters.went(person, LETTER, found.get().name());
            return Removed.GONE;
        });
        if (removed == Removed.GONE) {
            sessions.endAll(person);
        }
        return removed;
    }

    /// What comes from a stranger may break a reader in any way; whatever cannot be read, is no answer.
    private static <T> @Nullable T read(String answer, Function<String, T> reader) {
        if (answer.length() > LONGEST) {
            return null;
        }
        try {
            return reader.apply(answer);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static byte @Nullable [] challengeOf(RegistrationData given) {
        var data = given.getCollectedClientData();
        return data == null ? null : data.getChallenge().getValue();
    }

    private static byte @Nullable [] challengeOf(AuthenticationData given) {
        var data = given.getCollectedClientData();
        return data == null ? null : data.getChallenge().getValue();
    }

    @SuppressWarnings("NullAway") // the library means the array, and marks what is in it
    private static byte @Nullable [] credentialOf(AuthenticationData given) {
        return given.getCredentialId();
    }
}
