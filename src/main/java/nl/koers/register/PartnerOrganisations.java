package nl.koers.register;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which organisations take part in which partnership now, by name. One that takes part in two of them, as many a
/// lerarenopleiding does, is a tie between these two: shown, never a bar (R34).
@Repository
public class PartnerOrganisations {
    private final JdbcClient db;

    PartnerOrganisations(JdbcClient db) {
        this.db = db;
    }

    /// Names of the organisations that take part in more than one partnership, for each partnership that has any.
    public Map<PartnershipId, Set<String>> shared() {
        record Row(PartnershipId partnership, String name) {}
        return db
                .sql("""
                        with here as (
                            select p.partnership_id, p.name
                              from register.partner p join register.partnership s on s.id = p.partnership_id
                             where p.ended_on is null and s.ended_on is null)
                        select distinct partnership_id, name from here
                         where name in (select name from here group by name having count(distinct partnership_id) > 1)""")
                .query((row, _) ->
                        new Row(new PartnershipId(row.getObject("partnership_id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::partnership, Collectors.mapping(Row::name, Collectors.toUnmodifiableSet())));
    }
}
