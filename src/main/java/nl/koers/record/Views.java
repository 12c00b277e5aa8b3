package nl.koers.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Who opened which part of a dossier. Once per person, part and day, and only by the hour: enough for the host to
/// know that the documents were opened, and no more than that (R93).
///
/// A page only says it here; it is written a few seconds later, with others, in a transaction of its own. So no page
/// waits for it or fails by it.
@Service
public class Views {
    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final int MOST_WAITING = 10_000;

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<Seen> waiting = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<Seen> written = ConcurrentHashMap.newKeySet();

    Views(JdbcClient db, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Seen(UUID dossier, UUID person, String name, String part, Instant hour, LocalDate day) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Seen it
                    && dossier.equals(it.dossier)
                    && person.equals(it.person)
                    && part.equals(it.part)
                    && day.equals(it.day);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(dossier, person, part, day);
        }
    }

    /// What one person opened of one part, taken together.
    ///
    /// @param days on how many days
    public record Opened(PersonId person, String name, String part, Instant first, Instant last, int days) {}

    /// One day on which someone opened something.
    public record View(UUID dossier, String part, Instant at) {}

    /// The viewer of this moment opened this. Someone without an account leaves nothing behind, nor does the program.
    public void saw(UUID dossier, String part) {
        var viewer = Acting.viewer();
        if (viewer.person() == null) {
            return;
        }
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var seen = new Seen(dossier, viewer.person().value(), viewer.name(), part, hour, LocalDate.now(clock));
        if (!written.contains(seen) && waiting.size() < MOST_WAITING) {
            waiting.add(seen);
        }
    }

    /// Writes what waits. What cannot be written is dropped: better a view too few than a page that fails.
    @Scheduled(fixedDelayString = "PT3S")
    public void flush() {
        var now = taken();
        if (now.isEmpty()) {
            return;
        }
        try {
            Acting.as(Viewer.program("geopend"), () -> transaction.executeWithoutResult(_ -> write(now)));
            written.removeIf(seen -> seen.day().isBefore(LocalDate.now(clock)));
            written.addAll(now);
        } catch (RuntimeException e) {
            LOG.warn("{} openings of dossiers were not recorded", now.size(), e);
        }
    }

    private List<Seen> taken() {
        synchronized (waiting) {
            var all = new ArrayList<>(waiting);
            waiting.clear();
            return all;
        }
    }

    private void write(List<Seen> seen) {
        db.sql("""
                insert into record.view (dossier_id, person_id, by_name, part, day, at)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::timestamptz[])
                    on conflict do nothing""")
                .param(seen.stream().map(Seen::dossier).toArray(UUID[]::new))
                .param(seen.stream().map(Seen::person).toArray(UUID[]::new))
                .param(seen.stream().map(Seen::name).toArray(String[]::new))
                .param(seen.stream().map(Seen::part).toArray(String[]::new))
                .param(seen.stream().map(it -> it.day().toString()).toArray(String[]::new))
                .param(seen.stream().map(it -> it.hour().toString()).toArray(String[]::new))
                .update();
    }

    /// Who opened what of this dossier, the latest first; as far as the viewer may know.
    public List<Opened> of(UUID dossier) {
        return db.sql("""
                select person_id, (array_agg(by_name order by day desc))[1] as name, part,
                       min(at) as first, max(at) as last, count(*) as days
                  from record.view
                 where dossier_id = ?
                 group by person_id, part
                 order by last desc, name, part""").param(dossier).query(Views::opened).list();
    }

    /// What this person opened, the latest first.
    public List<View> by(PersonId person) {
        return db.sql("""
                select dossier_id, part, at from record.view
                 where person_id = ? order by at desc, dossier_id, part""")
                .param(person.value())
                .query((row, _) ->
                        new View(row.getObject("dossier_id", UUID.class), row.getString("part"), at(row, "at")))
                .list();
    }

    private static Opened opened(ResultSet row, int number) throws SQLException {
        return new Opened(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("part"),
                at(row, "first"),
                at(row, "last"),
                row.getInt("days"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }
}
