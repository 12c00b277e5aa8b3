package nl.koers.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.mail.BeforeSending;
import nl.koers.mail.Ics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Delivers what lies ready, on as many nodes as there are: each takes a letter that no other holds. What fails
/// is tried again, later each time, for two weeks: a mail server that is away for a weekend costs no letter. What
/// never will arrive is noted for whoever can do something about it. A letter may come twice, with the same
/// Message-ID; none is lost.
///
/// The last look comes right before it goes, and to one reader goes one letter at a time: so an invitation that is on
/// its way from one node is out before another sends that the day is off, and one that waited is not sent after that.
///
/// That a first try begins is kept in a transaction of its own, before the mail server hears of it: if this node stops
/// between handing over and remembering that, what takes the letter back still goes.
@Component
public class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    /// The wait doubles from a minute to 256 minutes, and stays so: 86 waits are two weeks.
    private static final int LONGEST_WAIT = 8;

    private static final int MOST_TRIES = 87;
    /// In one round; a letter that goes at its first try takes two.
    private static final int MOST_STEPS = 1000;

    private static final String NEVER_ANSWERED = "";

    private final JdbcClient db;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Returning returning;
    private final LastLook look;

    Postman(JdbcClient db, Clock clock, TransactionTemplate transaction, Returning returning, LastLook look) {
        this.look = look;
        this.returning = returning;
        this.db = db;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// A letter on its way.
    public record Ready(
            UUID id,
            BeforeSending.Due about,
            String to,
            String language,
            String subject,
            String body,
            boolean secret,
            @Nullable String calendar,
            boolean begun,
            int tries) {
        Ready to(String address) {
            var at = calendar == null ? null : Ics.to(address, calendar);
            return new Ready(id, about, address, language, subject, body, secret, at, begun, tries);
        }
    }

    /// How it leaves the house.
    public interface Way {
        void send(Ready letter);
    }

    private enum Went {
        /// It is the next again.
        BEGUN,
        OUT,
        /// Something is the matter with this letter; the next may go.
        NOT,
        /// No mail server takes anything now: the next would only wait for it as well.
        NOBODY_THERE
    }

    /// The letter that found nobody there moves on, so that a next round begins with another.
    ///
    /// @return how many went out
    public int deliver(Way way) {
        int sent = 0;
        for (int i = 0; i < MOST_STEPS; i++) {
            var went = one(way);
            if (went.isEmpty() || went.get() == Went.NOBODY_THERE) {
                return sent;
            }
            sent += went.get() == Went.OUT ? 1 : 0;
        }
        return sent;
    }

    private Optional<Went> one(Way way) {
        var taken = new AtomicReference<@Nullable Ready>();
        try {
            return program(() -> next().map(letter -> {
                taken.set(letter);
                return go(letter, way);
            }));
        } catch (RuntimeException e) {
            var letter = taken.get();
            if (letter == null) {
                throw e;
            }
            // whatever it is, the database may have ended the transaction for it, and the others do not wait
            LOG.error("Letter {} could not be handled", letter.id(), e);
            return program(() -> {
                later(letter, e);
                return Optional.of(Went.NOT);
            });
        }
    }

    private Optional<Went> program(Supplier<Optional<Went>> act) {
        return Acting.call(
                Viewer.program("post"),
                () -> Optional.ofNullable(transaction.execute(_ -> act.get().orElse(null))));
    }

    private Optional<Ready> next() {
        return db.sql("""
                        select id, fact, reader, recipient, language, subject, body, secret, calendar, begun, tries
                          from mail.letter
                         where sent_at is null and next_at <= ?
                         order by next_at, id limit 1 for update skip locked""")
                .param(now(Duration.ZERO))
                .query((row, _) -> new Ready(
                        row.getObject("id", UUID.class),
                        LastLook.due(row),
                        row.getString("recipient"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getBoolean("secret"),
                        row.getString("calendar"),
                        row.getBoolean("begun"),
                        row.getInt("tries")))
                .optional();
    }

    private Went go(Ready letter, Way way) {
        oneAtATime(letter.about());
        var to = look.to(letter.about());
        if (to.filter(address -> goesTo(letter, address)).isEmpty()) {
            stays(letter);
            return Went.NOT;
        }
        if (!letter.begun()) {
            begin(letter);
            return Went.BEGUN;
        }
        return send(letter.to(to.get()), way);
    }

    private void begin(Ready letter) {
        db.sql("update mail.letter set begun = true where id = ?")
                .param(letter.id())
                .update();
    }

    private void oneAtATime(BeforeSending.Due letter) {
        var reader = letter.reader() == null ? letter.to().toLowerCase(Locale.ROOT) : letter.reader();
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 8))")
                .param(reader.toString())
                .query((_, _) -> true)
                .list();
    }

    /// Not when there lies one about the same fact already.
    private boolean goesTo(Ready letter, String address) {
        return address.equalsIgnoreCase(letter.to())
                || db.sql("""
                                update mail.letter l set recipient = :to
                                 where l.id = :id
                                   and (l.person is not null
                                        or not exists (select 1 from mail.letter o
                                                        where o.fact = l.fact and o.person is null
                                                          and lower(o.recipient) = lower(:to) and not o.over))""").param("to", address).param("id", letter.id()).update() == 1;
    }

    /// What it tells holds no longer.
    private void stays(Ready letter) {
        db.sql("""
                        update mail.letter
                           set over = true, next_at = null, body = case when secret then '' else body end,
                               calendar = case when secret then null else calendar end
                         where id = ?""").param(letter.id()).update();
    }

    private Went send(Ready letter, Way way) {
        try {
            way.send(letter);
        } catch (Refused e) {
            if (e.isForGood()) {
                LOG.warn("Letter {} was refused: {}", letter.id(), e.status());
                returning.note(letter.id(), e.status());
            } else {
                later(letter, e);
            }
            return Went.NOT;
        } catch (MailSendException | MailAuthenticationException e) {
            later(letter, e);
            return Went.NOBODY_THERE;
        } catch (RuntimeException e) {
            LOG.error("Letter {} could not be made or handed over", letter.id(), e);
            later(letter, e);
            return Went.NOT;
        }
        db.sql("""
                        update mail.letter
                           set sent_at = ?, problem = '', body = case when secret then '' else body end,
                               calendar = case when secret then null else calendar end
                         where id = ?""").param(now(Duration.ZERO)).param(letter.id()).update();
        return Went.OUT;
    }

    private void later(Ready letter, RuntimeException why) {
        boolean last = letter.tries() + 1 >= MOST_TRIES;
        LOG.warn(
                "Letter {} did not go out, try {}: {}",
                letter.id(),
                letter.tries() + 1,
                why.getClass().getSimpleName());
        db.sql("update mail.letter set tries = tries + 1, problem = ?, next_at = ? where id = ?")
                .param(why.getClass().getSimpleName())
                .param(last ? null : now(Duration.ofMinutes(1L << Math.min(letter.tries(), LONGEST_WAIT))))
                .param(letter.id())
                .update();
        if (last) {
            returning.note(letter.id(), NEVER_ANSWERED);
        }
    }

    private OffsetDateTime now(Duration later) {
        return OffsetDateTime.ofInstant(clock.instant().plus(later), ZoneOffset.UTC);
    }
}
