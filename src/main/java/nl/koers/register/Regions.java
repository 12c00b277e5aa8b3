package nl.koers.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The onderwijsregio's, and which partnerships belong to them since when (R54).
@Repository
public class Regions {
    private static final String TIES = """
            select t.*, r.name from register.region_tie t join register.region r on r.id = t.region_id""";

    private final JdbcClient db;

    Regions(JdbcClient db) {
        this.db = db;
    }

    /// By name.
    public List<Region> all() {
        return db.sql("select id, name from register.region order by name collate \"nl-x-icu\", id")
                .query((row, _) -> new Region(new RegionId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    public Optional<Region> find(RegionId id) {
        return db.sql("select id, name from register.region where id = ?")
                .param(id.value())
                .query((row, _) -> new Region(id, row.getString("name")))
                .optional();
    }

    public Region require(RegionId id) {
        return find(id).orElseThrow(NoSuchThing::new);
    }

    /// Of all regions, those that ended too.
    public List<RegionTie> ties() {
        return db.sql(TIES + " order by t.since, t.id").query(Regions::tie).list();
    }

    public List<RegionTie> ties(RegionId region) {
        return db.sql(TIES + " where t.region_id = ? order by t.since, t.id")
                .param(region.value())
                .query(Regions::tie)
                .list();
    }

    public List<RegionTie> ties(PartnershipId partnership) {
        return db.sql(TIES + " where t.partnership_id = ? order by t.since, t.id")
                .param(partnership.value())
                .query(Regions::tie)
                .list();
    }

    /// R54: a partnership does not visit itself, nor a region it belongs to on that day.
    public boolean mayVisit(ReviewSubject host, PartnershipId visitor, LocalDate on) {
        return switch (host) {
            case PartnershipId partnership -> !partnership.equals(visitor);
            case RegionId region ->
                ties(region).stream().noneMatch(it -> it.partnership().equals(visitor) && it.holdsOn(on));
        };
    }

    private static RegionTie tie(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("end_recorded_at", OffsetDateTime.class);
        return new RegionTie(
                row.getObject("id", UUID.class),
                new Region(new RegionId(row.getObject("region_id", UUID.class)), row.getString("name")),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                Objects.requireNonNull(row.getObject("recorded_at", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("ended_on", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }
}
