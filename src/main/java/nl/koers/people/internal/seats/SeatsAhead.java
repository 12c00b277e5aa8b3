package nl.koers.people.internal.seats;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.people.internal.seats.SeatAhead.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The beginnings and ends that are planned, in the database.
@Repository
public class SeatsAhead {
    private static final String AHEAD = """
            select id, act, person_id, kind, subject_id, on_day, successor_id, made_by from people.seat_ahead
             where done_on is null and withdrawn_on is null""";

    private final JdbcClient db;
    private final Clock clock;

    SeatsAhead(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<SeatAhead> at(Place place) {
        return db.sql(AHEAD + " and kind = ? and subject_id is not distinct from ?::uuid order by on_day, id")
                .param(place.kind().name())
                .param(place.subject())
                .query((row, _) -> ahead(row))
                .list();
    }

    /// In every place that has such seats.
    public List<SeatAhead> of(SeatKind kind) {
        return db.sql(AHEAD + " and kind = ? order by on_day, id")
                .param(kind.name())
                .query((row, _) -> ahead(row))
                .list();
    }

    public Optional<SeatAhead> find(Place place, PersonId person, Act act) {
        return at(place).stream()
                .filter(it -> it.act() == act && it.person().equals(person))
                .findFirst();
    }

    /// Ends whose day has come and that were not carried out, as far as the viewer may know of them.
    List<SeatAhead> endsBy(LocalDate today) {
        return db.sql(AHEAD + " and act = 'ENDS' and on_day <= ? order by on_day, id")
                .param(today)
                .query((row, _) -> ahead(row))
                .list();
    }

    List<SeatAhead> due(LocalDate today) {
        return db.sql(AHEAD + " and on_day <= ? order by on_day, act, id")
                .param(today)
                .query((row, _) -> ahead(row))
                .list();
    }

    /// Who gives or ends seats in one place at the same moment, comes after one another.
    void hold(Place place) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 94))")
                .param(place.dossier() + place.kind().name())
                .query(rows -> {});
    }

    /// Planning what is planned changes nothing.
    void plan(Act act, Place place, PersonId person, LocalDate on, @Nullable PersonId successor) {
        var by = Acting.viewer().person();
        db.sql("""
                insert into people.seat_ahead (id, act, person_id, kind, subject_id, on_day, successor_id, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(act.name())
                .param(person.value())
                .param(place.kind().name())
                .param(place.subject())
                .param(on)
                .param(successor == null ? null : successor.value())
                .param(by == null ? null : by.value())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /// A partnership goes on in another: what is planned in the one is planned in the other too (R53).
    public List<SeatAhead> goAlong(Place predecessor, Place successor) {
        hold(predecessor);
        hold(successor);
        var planned = at(predecessor);
        planned.forEach(it -> plan(it.act(), successor, it.person(), it.on(), it.successor()));
        return planned;
    }

    void done(SeatAhead it, LocalDate today) {
        close("update people.seat_ahead set done_on = ? where id = ?", it, today);
    }

    void withdraw(SeatAhead it, LocalDate today) {
        close("update people.seat_ahead set withdrawn_on = ? where id = ?", it, today);
    }

    private void close(String sql, SeatAhead it, LocalDate today) {
        db.sql(sql).param(today).param(it.id()).update();
    }

    private static SeatAhead ahead(ResultSet row) throws SQLException {
        return new SeatAhead(
                row.getObject("id", UUID.class),
                Act.valueOf(row.getString("act")),
                Place.kept(row.getString("kind"), row.getObject("subject_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("on_day", LocalDate.class),
                person(row.getObject("successor_id", UUID.class)),
                person(row.getObject("made_by", UUID.class)));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
