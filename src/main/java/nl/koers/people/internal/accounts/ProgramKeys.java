package nl.koers.people.internal.accounts;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.people.ReadsAlong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Keys with which a program reads, as its owner, what the API gives. A key reads and never changes anything; it ends
/// by itself after a year, or when its owner takes it back. Whose key it is hears by mail that it was made.
@Service
public class ProgramKeys implements ReadsAlong {
    public static final int MOST = 10;
    public static final int LONGEST_NAME = 60;
    /// Whoever sends a form twice by accident, does it within so long.
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Period VALID = Period.ofYears(1);
    /// By which a key is known when it was left somewhere it should not be.
    private static final String BEGINS = "koers_";

    private final AsProgram program;
    private final JdbcClient db;
    private final WayLetters letters;
    private final Clock clock;

    ProgramKeys(AsProgram program, JdbcClient db, WayLetters letters, Clock clock) {
        this.program = program;
        this.db = db;
        this.letters = letters;
        this.clock = clock;
    }

    /// @param used the last day on which a program came with it
    public record Key(
            UUID id,
            String name,
            LocalDate made,
            LocalDate until,
            @Nullable LocalDate used) {}

    /// Those that work.
    public List<Key> of(PersonId person) {
        return program.call(() -> db.sql("""
                        select id, name, made_at, until, used_on from people.program_key
                         where person_id = ? and taken_back_at is null and until > ? order by made_at, id""")
                .param(person.value())
                .param(moment())
                .query((row, _) -> new Key(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        day(row.getObject("made_at", OffsetDateTime.class)),
                        day(row.getObject("until", OffsetDateTime.class)),
                        row.getObject("used_on", LocalDate.class)))
                .list());
    }

    public sealed interface Made {
        /// @param secret the key itself, which is nowhere else
        record Key(String secret) implements Made {}

        /// There are as many as one may have.
        record Enough() implements Made {}

        /// This form made one earlier, which may be in use.
        record Before(String name) implements Made {}
    }

    /// @param form of whoever fills it in, which makes one key: sent again at once, the key of the last answer holds,
    /// because that is the one its owner sees
    public Made make(PersonId person, String name, UUID form) {
        return program.call(() -> {
            db.sql("select id from people.person where id = ? for update")
                    .param(person.value())
                    .query(UUID.class)
                    .single();
            var secret = BEGINS + SecretLinks.secret();
            var before = db.sql(
                            "select name, made_at, used_on is null and taken_back_at is null as fresh from people.program_key where person_id = ? and form = ?")
                    .param(person.value())
                    .param(form)
                    .query((row, _) -> new Before(
                            row.getString("name"),
                            row.getBoolean("fresh")
                                    && !row.getObject("made_at", OffsetDateTime.class)
                                            .plus(AGAIN)
                                            .isBefore(moment())))
                    .optional();
            if (before.isPresent()) {
                return again(person, form, before.get(), secret);
            }
            var there = db.sql("""
                            select count(*) from people.program_key
                             where person_id = ? and taken_back_at is null and until > ?""")
                    .param(person.value())
                    .param(moment())
                    .query(Integer.class)
                    .single();
            if (there >= MOST) {
                return new Made.Enough();
            }
            db.sql("""
                    insert into people.program_key (id, person_id, name, secret_hash, made_at, until, form)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .param(Generators.timeBasedEpochRandomGenerator().generate())
                    .param(person.value())
                    .param(name)
                    .param(SecretLinks.hash(secret))
                    .param(moment())
                    .param(moment().plus(VALID))
                    .param(form)
                    .update();
            letters.key(person, name);
            return new Made.Key(secret);
        });
    }

    private record Before(String name, boolean isJustMade) {}

    private Made again(PersonId person, UUID form, Before before, String secret) {
        if (!before.isJustMade()) {
            return new Made.Before(before.name());
        }
        db.sql("update people.program_key set secret_hash = ? where person_id = ? and form = ?")
                .param(SecretLinks.hash(secret))
                .param(person.value())
                .param(form)
                .update();
        return new Made.Key(secret);
    }

    /// @return the name of what no longer works; empty when it was not there
    public Optional<String> takeBack(PersonId person, UUID key) {
        return program.call(() -> db.sql("""
                        update people.program_key set taken_back_at = ?
                         where id = ? and person_id = ? and taken_back_at is null returning name""")
                .param(moment())
                .param(key)
                .param(person.value())
                .query(String.class)
                .optional());
    }

    @Override
    public void takeBackAll(PersonId owner) {
        db.sql("update people.program_key set taken_back_at = ? where person_id = ? and taken_back_at is null")
                .param(moment())
                .param(owner.value())
                .update();
    }

    /// Whose key this is; that it was used is noted once a day.
    public Optional<PersonId> owner(String secret) {
        if (!secret.startsWith(BEGINS)) {
            return Optional.empty();
        }
        return program.call(() -> {
            var owner = db.sql("""
                            select person_id from people.program_key
                             where secret_hash = ? and taken_back_at is null and until > ?""")
                    .param(SecretLinks.hash(secret))
                    .param(moment())
                    .query(UUID.class)
                    .optional();
            if (owner.isPresent()) {
                db.sql("update people.program_key set used_on = ? where secret_hash = ? and used_on is distinct from ?")
                        .param(LocalDate.now(clock))
                        .param(SecretLinks.hash(secret))
                        .param(LocalDate.now(clock))
                        .update();
            }
            return owner.map(PersonId::new);
        });
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
