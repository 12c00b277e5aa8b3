package nl.koers.people.internal.accounts;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.people.OwnFacts.Fact;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The own keys for programs, also those that ended, and where somebody is logged in (R93). A key itself is nowhere.
@Component
public class OwnKeys {
    private final AsProgram program;
    private final OpenSessions sessions;
    private final JdbcClient db;

    OwnKeys(AsProgram program, OpenSessions sessions, JdbcClient db) {
        this.program = program;
        this.sessions = sessions;
        this.db = db;
    }

    public List<Fact> of(PersonId person) {
        var open = sessions.of(person).stream()
                .map(it -> new Fact(
                        plain("people.own.session"),
                        it.device().isEmpty() ? plain("people.data.some-device") : it.device(),
                        null,
                        it.since()));
        return Stream.concat(keys(person).stream(), open).toList();
    }

    private List<Fact> keys(PersonId person) {
        return program.call(() -> db.sql("""
                        select name, made_at, coalesce(taken_back_at, until) as ends, used_on from people.program_key
                         where person_id = ? order by made_at, id""")
                .param(person.value())
                .query((row, _) -> new Fact(
                        plain("people.own.key", row.getString("name")),
                        key(row.getObject("ends", OffsetDateTime.class), row.getObject("used_on", LocalDate.class)),
                        null,
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    private static String key(OffsetDateTime ends, @Nullable LocalDate used) {
        return plain(
                "people.own.key-until",
                Dates.plain(ends.atZoneSameInstant(Dates.PEOPLE).toLocalDate()),
                used == null ? plain("people.way.never") : Dates.plain(used));
    }
}
