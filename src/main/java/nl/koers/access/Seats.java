package nl.koers.access;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The seats people hold and held. A seat is never removed, it ends on a day. Who gave it and who ended it stands with
/// it (R92).
@Repository
public class Seats {
    private final JdbcClient db;
    private final Clock clock;

    Seats(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Set<Seat> of(PersonId person) {
        return db
                .sql("select kind, subject_id from access.seat where person_id = ? and ended_on is null")
                .param(person.value())
                .query((row, _) -> new Seat(row.getString("kind"), row.getObject("subject_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Giving a seat that is held already changes nothing. The database asks who acts: rooms say there who seats whom.
    @Transactional
    public void give(PersonId person, SeatKind kind, @Nullable UUID subject, LocalDate since) {
        db.sql("""
                insert into access.seat (id, person_id, kind, subject_id, since, given_by, given_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(person.value())
                .param(kind.name())
                .param(subject)
                .param(since)
                .param(actor())
                .param(moment())
                .update();
    }

    @Transactional
    public void end(PersonId person, SeatKind kind, @Nullable UUID subject, LocalDate on) {
        db.sql("""
                update access.seat set ended_on = greatest(?, since), ended_by = ?, ended_at = ?
                 where person_id = ? and kind = ? and subject_id is not distinct from ?::uuid and ended_on is null""")
                .param(on)
                .param(actor())
                .param(moment())
                .param(person.value())
                .param(kind.name())
                .param(subject)
                .update();
    }

    private static @Nullable UUID actor() {
        var by = Acting.viewer().person();
        return by == null ? null : by.value();
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /// Everyone who holds this seat now.
    public Set<PersonId> holders(SeatKind kind, UUID subject) {
        return db.sql("select person_id from access.seat where kind = ? and subject_id = ? and ended_on is null")
                .param(kind.name())
                .param(subject)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /// Everyone who holds any seat in this thing now.
    public Set<PersonId> inSubject(UUID subject) {
        return db.sql("select distinct person_id from access.seat where subject_id = ? and ended_on is null")
                .param(subject)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /// Everyone who holds a seat somewhere now.
    public Set<PersonId> everyone() {
        return db.sql("select distinct person_id from access.seat where ended_on is null")
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /// Everyone who holds this seat over the whole country now.
    public Set<PersonId> nationalHolders(SeatKind kind) {
        return db.sql("select person_id from access.seat where kind = ? and subject_id is null and ended_on is null")
                .param(kind.name())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /// Everyone who now holds one of these seats in one of these things.
    public Set<PersonId> holdersOfAny(Set<UUID> subjects, SeatKind... kinds) {
        return db.sql("""
                select person_id from access.seat
                 where subject_id = any (?) and kind = any (?) and ended_on is null""")
                .param(subjects.toArray(UUID[]::new))
                .param(Arrays.stream(kinds).map(SeatKind::name).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /// Every seat somebody holds or held, the latest first.
    public List<Held> everHeld(PersonId person) {
        return db.sql("""
                select kind, subject_id, since, ended_on from access.seat
                 where person_id = ? order by since desc, kind, id""")
                .param(person.value())
                .query((row, _) -> new Held(
                        row.getString("kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    /// @param subject null for a national seat
    /// @param endedOn null while it is held
    public record Held(
            String kind,
            @Nullable UUID subject,
            LocalDate since,
            @Nullable LocalDate endedOn) {}

    /// Who holds this seat now, and since when; the longest sitting first.
    public List<Holding> holdings(SeatKind kind, UUID subject) {
        return db.sql("""
                select person_id, since from access.seat
                 where kind = ? and subject_id = ? and ended_on is null
                 order by since, id""")
                .param(kind.name())
                .param(subject)
                .query((row, _) -> new Holding(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getObject("since", LocalDate.class)))
                .list();
    }

    public record Holding(PersonId person, LocalDate since) {}

    /// Who holds a seat of this kind now, in each thing where somebody does; the longest sitting first.
    public Map<UUID, List<Holding>> everywhere(SeatKind kind) {
        return db
                .sql("""
                        select subject_id, person_id, since from access.seat
                         where kind = ? and subject_id is not null and ended_on is null
                         order by since, id""")
                .param(kind.name())
                .query((row, _) -> Map.entry(
                        row.getObject("subject_id", UUID.class),
                        new Holding(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getObject("since", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Everyone who holds or held this seat, the latest first, with who gave and ended it.
    public List<Sitting> sittings(SeatKind kind, @Nullable UUID subject) {
        return OnceRead.of(new Sittings(kind, subject), () -> sittingsNow(kind, subject));
    }

    private record Sittings(SeatKind kind, @Nullable UUID subject) {}

    private List<Sitting> sittingsNow(SeatKind kind, @Nullable UUID subject) {
        return db.sql("""
                select person_id, since, ended_on, given_by, ended_by from access.seat
                 where kind = ? and subject_id is not distinct from ?::uuid order by since desc, id desc""")
                .param(kind.name())
                .param(subject)
                .query((row, _) -> new Sitting(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("since", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        person(row.getObject("given_by", UUID.class)),
                        person(row.getObject("ended_by", UUID.class))))
                .list();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /// @param endedOn null while it is held
    /// @param givenBy null when the program gave it, or when that was not kept
    public record Sitting(
            PersonId person,
            LocalDate since,
            @Nullable LocalDate endedOn,
            @Nullable PersonId givenBy,
            @Nullable PersonId endedBy) {
        public boolean isNow() {
            return endedOn == null;
        }
    }
}
