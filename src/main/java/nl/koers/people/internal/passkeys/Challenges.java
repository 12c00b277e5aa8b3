package nl.koers.people.internal.passkeys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a device is asked to sign: each answered once, on whichever node. Called within `AsProgram`.
@Repository
class Challenges {
    static final Duration VALID = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;

    Challenges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    enum Kind {
        MAKE,
        ENTER
    }

    /// @param person who makes a passkey; null for who logs in, because nobody knows yet
    byte[] ask(Kind kind, @Nullable PersonId person) {
        db.sql("delete from people.challenge where until < ?").param(atNow()).update();
        var challenge = new byte[32];
        RANDOM.nextBytes(challenge);
        db.sql("insert into people.challenge (hash, kind, person_id, until) values (?, ?, ?, ?)")
                .param(hash(challenge))
                .param(kind.name())
                .param(person == null ? null : person.value())
                .param(atNow().plus(VALID))
                .update();
        return challenge;
    }

    /// Of two answers to one question, the second hears no.
    boolean answer(Kind kind, @Nullable PersonId person, byte[] challenge) {
        return db.sql("""
                        delete from people.challenge
                         where hash = ? and kind = ? and person_id is not distinct from ?::uuid and until >= ?""")
                        .param(hash(challenge))
                        .param(kind.name())
                        .param(person == null ? null : person.value())
                        .param(atNow())
                        .update()
                == 1;
    }

    private OffsetDateTime atNow() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static byte[] hash(byte[] challenge) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(challenge);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
