package nl.koers.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.mail.internal.LastLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Letters that did not arrive, for whoever can do something about it: who sent them on their way and staff of
/// the Platform; where it is about a dossier, the team of that dossier alone. Never what stood in them. Row-level
/// security shows nobody
/// else a row.
@Repository
public class ReturnedMail {
    private final JdbcClient db;
    private final LastLook look;
    private final Clock clock;

    ReturnedMail(JdbcClient db, LastLook look, Clock clock) {
        this.db = db;
        this.look = look;
        this.clock = clock;
    }

    /// @param kind the first word of the fact it told of, such as `INVITED`
    /// @param dossier whose team hears of it too, or null
    /// @param secret whether it held a link to let someone in: such a letter is made anew, never sent again
    /// @param status what the mail server said (RFC 3463): 5.1.1 is an address that does not exist; empty when
    /// it never answered
    public record Returned(
            UUID letter,
            String recipient,
            String kind,
            boolean secret,
            @Nullable PersonId postedBy,
            @Nullable UUID dossier,
            String status,
            Instant at) {}

    /// What waits for this viewer, the newest first.
    public List<Returned> waiting() {
        return db.sql("""
                        select letter_id, recipient, kind, secret, posted_by, dossier, status, at from mail.returned
                         where settled_at is null order by at desc, letter_id limit 200""")
                .query((row, _) -> {
                    var by = row.getObject("posted_by", UUID.class);
                    return new Returned(
                            row.getObject("letter_id", UUID.class),
                            row.getString("recipient"),
                            row.getString("kind"),
                            row.getBoolean("secret"),
                            by == null ? null : new PersonId(by),
                            row.getObject("dossier", UUID.class),
                            row.getString("status"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /// Whether nothing arrives at this address for now: it, or its box, is not there. What was turned away for
    /// another reason may be about that one letter, or about us. For the program.
    public boolean isDead(String address) {
        return db.sql("""
                        select exists (select 1 from mail.returned
                         where lower(recipient) = lower(?) and settled_at is null and status ~ '^5[.](1[.](?![78]$)|2[.])')""").param(address).query(Boolean.class).single();
    }

    /// It was looked after: off the list.
    @Transactional
    public void settle(UUID letter) {
        NoSuchThing.unless(settled(letter));
    }

    public enum Again {
        ON_ITS_WAY,
        /// What it told holds no longer: nobody gets it.
        OVER
    }

    /// Off the list, and once more on its way, to the address of now. Its text is still there: a secret one is refused.
    @Transactional
    public Again sendAgain(UUID letter) {
        boolean again = db.sql("""
                        select exists (select 1 from mail.returned
                         where letter_id = ? and settled_at is null and not secret)""").param(letter).query(Boolean.class).single();
        NoSuchThing.unless(again && settled(letter));
        if (!look.stillHolds(letter)) {
            return Again.OVER;
        }
        db.sql("select mail.send_again(?, ?)")
                .param(letter)
                .param(moment())
                .query((_, _) -> letter)
                .list();
        return Again.ON_ITS_WAY;
    }

    private boolean settled(UUID letter) {
        var by = Acting.viewer().requirePerson();
        return db.sql(
                                "update mail.returned set settled_at = ?, settled_by = ? where letter_id = ? and settled_at is null")
                        .param(moment())
                        .param(by.value())
                        .param(letter)
                        .update()
                == 1;
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
