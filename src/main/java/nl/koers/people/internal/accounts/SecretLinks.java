package nl.koers.people.internal.accounts;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Secrets in an address that open one thing once. Only the hash is kept. Called within `AsProgram`.
@Repository
class SecretLinks {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;

    SecretLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    enum Kind {
        FIRST_ADMINISTRATOR,
        NEW_PASSWORD,
        NEW_ADDRESS
    }

    /// @param used whether it has done what it was for
    record Link(
            UUID id, @Nullable PersonId person, @Nullable String address, Instant until, boolean used) {
        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }

    /// @return the secret, for the address; it is nowhere else
    String make(Kind kind, @Nullable PersonId person, Duration valid) {
        return make(kind, person, null, valid);
    }

    /// @param address the new one, for a link that is mailed there
    String make(Kind kind, @Nullable PersonId person, @Nullable String address, Duration valid) {
        var secret = secret();
        var now = clock.instant();
        db.sql(
                        "insert into people.link (id, secret_hash, kind, person_id, address, made_at, until) values (?, ?, ?, ?, ?, ?, ?)")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(hash(secret))
                .param(kind.name())
                .param(person == null ? null : person.value())
                .param(address)
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param(OffsetDateTime.ofInstant(now.plus(valid), ZoneOffset.UTC))
                .update();
        return secret;
    }

    Optional<Link> find(Kind kind, String secret) {
        return db.sql(
                        "select id, person_id, address, until, used_at from people.link where secret_hash = ? and kind = ?")
                .param(hash(secret))
                .param(kind.name())
                .query((row, _) -> {
                    var person = row.getObject("person_id", UUID.class);
                    return new Link(
                            row.getObject("id", UUID.class),
                            person == null ? null : new PersonId(person),
                            row.getString("address"),
                            row.getObject("until", OffsetDateTime.class).toInstant(),
                            row.getObject("used_at") != null);
                })
                .optional();
    }

    /// Of two who use it at the same moment, one hears that it was used.
    boolean use(Link link) {
        return db.sql("update people.link set used_at = ? where id = ? and used_at is null")
                        .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param(link.id())
                        .update()
                == 1;
    }

    /// All that were given to someone and not used stop working.
    void useAllOf(Kind kind, PersonId person) {
        db.sql("update people.link set used_at = ? where person_id = ? and kind = ? and used_at is null")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(person.value())
                .param(kind.name())
                .update();
    }

    static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
