package nl.koers.register;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which organisations take part in which partnership. One that takes part in two of them is a tie between these
/// two: shown, never a bar (R34).
@Repository
public class PartnerOrganisations {
    private final JdbcClient db;

    PartnerOrganisations(JdbcClient db) {
        this.db = db;
    }

    /// Names of the organisations of every partnership that has any.
    public Map<PartnershipId, Set<String>> all() {
        record Row(PartnershipId partnership, String name) {}
        return db
                .sql("select partnership_id, name from register.partner_organisation")
                .query((row, _) ->
                        new Row(new PartnershipId(row.getObject("partnership_id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::partnership, Collectors.mapping(Row::name, Collectors.toUnmodifiableSet())));
    }

    public void add(PartnershipId partnership, String name) {
        db.sql("""
                insert into register.partner_organisation (partnership_id, name) values (?, ?)
                    on conflict do nothing""").param(partnership.value()).param(name).update();
    }
}
