package nl.koers.register.internal.life;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.register.Partner;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.internal.life.Content.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads and adds entries; what holds now is folded from them and written in the same transaction.
@Repository
public class Entries {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Clock clock;

    Entries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Grounds stand with the entries for who may read them.
    public Life of(PartnershipId partnership) {
        return new Life(
                db.sql("""
                select e.id, e.partnership_id, e.subject, e.kind, e.on_date, e.content::text as content, e.recorded_at, e.corrects,
                       g.reason, g.recorded_by
                  from register.entry e left join register.ground g on g.entry_id = e.id
                 where e.partnership_id = ?""").param(partnership.value()).query(Entries::entry).list());
    }

    /// Since when all that stands of each of these holds: they can go on in others from that day on (R53).
    public Optional<LocalDate> settled(List<PartnershipId> partnerships) {
        return partnerships.stream().flatMap(it -> of(it).settled().stream()).max(Comparator.naturalOrder());
    }

    /// Whether this entry is there already: the form was sent twice.
    boolean has(UUID id) {
        return db.sql("select 1 from register.entry where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// The first entries of a partnership.
    public void begin(Partnership partnership, String reason) {
        begin(partnership, LocalDate.now(clock), reason, false);
    }

    public void begin(Partnership partnership, LocalDate on, String reason, boolean carriedOver) {
        add(partnership.id(), null, on, new Content.Named(partnership.name(), partnership.shortName()), reason);
        var standing = partnership.standing();
        if (standing != null) {
            add(
                    partnership.id(),
                    null,
                    standing.since(),
                    new Content.Stands(standing.status(), standing.cohort(), carriedOver),
                    reason);
        }
        project(partnership.id());
    }

    public void partner(PartnershipId partnership, UUID partner, LocalDate on, Content content) {
        add(partnership, partner, on, content, "");
    }

    public static Content joined(Partner partner) {
        return new Content.Joined(partner.kind(), partner.name(), partner.locationCode(), partner.brin());
    }

    public void add(PartnershipId partnership, @Nullable UUID subject, LocalDate on, Content content, String reason) {
        add(Generators.timeBasedEpochRandomGenerator().generate(), partnership, subject, on, content, reason, null);
    }

    public void add(
            UUID id,
            PartnershipId partnership,
            @Nullable UUID subject,
            LocalDate on,
            Content content,
            String reason,
            @Nullable UUID corrects) {
        db.sql("""
                insert into register.entry (id, partnership_id, kind, subject, on_date, content, recorded_at, corrects)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .param(id)
                .param(partnership.value())
                .param(content.kind().name())
                .param(subject)
                .param(on)
                .param(JSON.writeValueAsString(content))
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(corrects)
                .update();
        var by = Acting.viewer().person();
        db.sql("insert into register.ground (entry_id, partnership_id, reason, recorded_by) values (?, ?, ?, ?)")
                .param(id)
                .param(partnership.value())
                .param(reason.strip())
                .param(by == null ? null : by.value())
                .update();
    }

    /// Says it anew in the place of an entry that stands, whatever day that one bore.
    void correct(UUID id, Entry wrong, LocalDate on, Content content) {
        add(id, wrong.partnership(), wrong.subject(), on, content, "", wrong.id());
    }

    /// Says it anew: what was said of the same thing for the same day is corrected by it.
    void restate(UUID id, PartnershipId partnership, @Nullable UUID subject, LocalDate on, Content content) {
        var said = of(partnership).standing().stream()
                .filter(it -> it.content().kind() == content.kind()
                        && it.on().equals(on)
                        && Objects.equals(it.subject(), subject)
                        && sameProgramme(it.content(), content))
                .findFirst();
        add(id, partnership, subject, on, content, "", said.map(Entry::id).orElse(null));
    }

    private static boolean sameProgramme(Content one, Content other) {
        return !(one instanceof Content.Precondition said)
                || !(other instanceof Content.Precondition anew)
                || said.programme().equals(anew.programme());
    }

    /// Writes name, status, clock and end as they stand now.
    public void project(PartnershipId partnership) {
        var now = of(partnership).on(LocalDate.now(clock));
        var name = now.name().orElseThrow();
        var standing = now.standing().orElse(null);
        var counts = now.clock().orElse(null);
        db.sql("""
                update register.partnership
                   set name = ?, short_name = ?, status = ?, status_since = ?, cohort = ?, clock_from = ?, clock_set_on = ?, ended_on = ?
                 where id = ?""")
                .param(name.name())
                .param(name.shortName())
                .param(standing == null ? null : standing.status().name())
                .param(standing == null ? null : standing.since())
                .param(standing == null ? null : standing.cohort())
                .param(counts == null ? null : ((Content.Clock) counts.content()).from())
                .param(counts == null ? null : counts.on())
                .param(now.ended().map(Entry::on).orElse(null))
                .param(partnership.value())
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        var by = row.getObject("recorded_by", UUID.class);
        return new Entry(
                row.getObject("id", UUID.class),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                row.getObject("subject", UUID.class),
                Objects.requireNonNull(row.getObject("on_date", LocalDate.class)),
                JSON.readValue(
                        row.getString("content"),
                        Kind.valueOf(row.getString("kind")).type()),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("corrects", UUID.class),
                reason == null ? null : new Entry.Ground(reason, by == null ? null : new PersonId(by)));
    }
}
