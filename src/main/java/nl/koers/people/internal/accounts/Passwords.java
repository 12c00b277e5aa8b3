package nl.koers.people.internal.accounts;

import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Repository;

/// Passwords, kept as Argon2id hashes: 19 MiB, two rounds, one lane (OWASP). Called within `AsProgram`.
@Repository
class Passwords {
    private static final Argon2PasswordEncoder ARGON = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    /// Hashing is made to cost memory; many at once must not cost all of it.
    private static final Semaphore AT_ONCE = new Semaphore(8);
    private static final String NOBODYS = hash("of nobody: who has no account waits just as long");

    private final JdbcClient db;
    private final Clock clock;

    Passwords(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Kept(PersonId person, String hash) {}

    /// One question, whether nobody has this address, somebody without a password or somebody with one: the answer
    /// takes as long each time.
    Optional<Kept> of(String email) {
        return db.sql("select person_id, hash from people.password where person_id = (select people.whose(?))")
                .param(email.strip())
                .query((row, _) ->
                        new Kept(new PersonId(row.getObject("person_id", UUID.class)), row.getString("hash")))
                .optional();
    }

    boolean has(PersonId person) {
        return db.sql("select exists (select from people.password where person_id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /// @param hash made by `hash`, outside the transaction
    void set(PersonId person, String hash) {
        db.sql("""
                insert into people.password (person_id, hash, set_at) values (?, ?, ?)
                    on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at""")
                .param(person.value())
                .param(hash)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    static String hash(String password) {
        return oneOfFew(() -> String.valueOf(ARGON.encode(normal(password))));
    }

    /// Takes as long for who has no password as for who has one.
    static boolean matches(String password, @Nullable String hash) {
        var tried = password.length() > PasswordRule.MOST * 2 ? "" : password;
        boolean same = oneOfFew(() -> ARGON.matches(normal(tried), hash == null ? NOBODYS : hash));
        return same && hash != null;
    }

    /// The same signs, however a keyboard puts them together.
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static <T> T oneOfFew(java.util.function.Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }
}
