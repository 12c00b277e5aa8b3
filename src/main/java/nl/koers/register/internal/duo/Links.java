package nl.koers.register.internal.duo;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What points at the schools of DUO: partners, which keep their link whatever a refresh brings (R57).
@Repository
public class Links {
    private final JdbcClient db;

    Links(JdbcClient db) {
        this.db = db;
    }

    /// A partnership that goes on and in which a school takes part now (R53).
    public record Link(String code, PartnershipId partnership, String name) {}

    /// What the register says of a school by now that its partner's row does not say.
    ///
    /// @param name what DUO calls it
    /// @param board number of its bevoegd gezag, with leading zeros (R50); the files do not tell its name
    /// @param goneAt since when DUO's file does not have it; null when it does
    public record Known(String name, String board, @Nullable Instant goneAt) {}

    /// By code; codes that nothing points at are left out.
    public Map<String, List<Link>> to(Collection<String> codes) {
        var links = new TreeMap<String, List<Link>>();
        db.sql("""
                select r.location_code, p.id, p.name
                  from register.partner r join register.partnership p on p.id = r.partnership_id
                 where r.location_code = any (?) and r.ended_on is null and p.ended_on is null
                 order by p.name collate "nl-x-icu", p.id""")
                .param(codes.toArray(String[]::new))
                .query((row, _) -> new Link(
                        row.getString("location_code"),
                        new PartnershipId(row.getObject("id", UUID.class)),
                        row.getString("name")))
                .list()
                .forEach(link -> links.merge(link.code(), List.of(link), Links::both));
        return links;
    }

    /// Of the partners of one partnership that are schools of DUO, by code.
    public Map<String, Known> known(PartnershipId partnership) {
        var known = new HashMap<String, Known>();
        db.sql("""
                select l.code, l.name, l.board, l.gone_at
                  from register.partner r join register.location l on l.code = r.location_code
                 where r.partnership_id = ? and r.ended_on is null""").param(partnership.value()).query((ResultSet row) -> {
            var gone = row.getObject("gone_at", OffsetDateTime.class);
            known.put(
                    row.getString("code"),
                    new Known(row.getString("name"), row.getString("board"), gone == null ? null : gone.toInstant()));
        });
        return known;
    }

    private static List<Link> both(List<Link> one, List<Link> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
