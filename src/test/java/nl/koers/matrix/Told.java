package nl.koers.matrix;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.notifications.internal.CalendarAddress;
import nl.koers.notifications.internal.MorningRound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What reaches someone outside the pages: the mail of a morning and the calendar, as if nothing had been told before.
final class Told {
    private static final LocalDate DAY = DemonstrationClock.FIRST_DAY.plusDays(1);

    private final MorningRound round;
    private final CalendarAddress addresses;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Map<PersonId, String> secrets = new HashMap<>();

    Told(MorningRound round, CalendarAddress addresses, JdbcClient db, TransactionTemplate transaction) {
        this.round = round;
        this.addresses = addresses;
        this.db = db;
        this.transaction = transaction;
    }

    /// @return subject and text, or nothing when there is nothing to tell
    String morning(PersonId person) {
        var fact = "DIGEST " + person + " " + DAY;
        program(() -> {
            db.sql("delete from notifications.told where person_id = ?")
                    .param(person.value())
                    .update();
            db.sql("delete from notifications.round where person_id = ?")
                    .param(person.value())
                    .update();
            db.sql("delete from mail.letter where fact = ?").param(fact).update();
        });
        round.one(person, List.of(DAY));
        var letter = new StringBuilder();
        program(() -> db.sql("select subject, body from mail.letter where fact = ?")
                .param(fact)
                .query(row -> {
                    letter.append(row.getString(1)).append('\n').append(row.getString(2));
                }));
        return letter.toString();
    }

    /// Everything but the moment at which it was made.
    String calendar(PersonId person) {
        if (!secrets.containsKey(person)) {
            program(() -> secrets.put(person, addresses.renew(person)));
        }
        return addresses
                .calendar(requireNonNull(secrets.get(person)))
                .replaceAll("(?m)^(DTSTAMP|LAST-MODIFIED).*$", "");
    }

    private void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }
}
