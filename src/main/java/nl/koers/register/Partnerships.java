package nl.koers.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.NoSuchThing;
import nl.koers.register.internal.partners.PartnerRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All partnerships of the register.
@Repository
public class Partnerships {
    private static final String SELECT =
            "select id, name, short_name, sectors, recognised_on, profile, themes from register.partnership";

    private final JdbcClient db;
    private final PartnerRows partners;

    Partnerships(JdbcClient db, PartnerRows partners) {
        this.db = db;
        this.partners = partners;
    }

    public Optional<Partnership> find(PartnershipId id) {
        return db.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(Partnerships::partnership)
                .optional();
    }

    public Partnership require(PartnershipId id) {
        return find(id).orElseThrow(NoSuchThing::new);
    }

    /// By name.
    public List<Partnership> all() {
        return db.sql(SELECT + " order by name collate \"nl-x-icu\", id")
                .query(Partnerships::partnership)
                .list();
    }

    public void add(Partnership partnership) {
        db.sql("""
                insert into register.partnership (id, name, short_name, sectors, recognised_on, profile, themes)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(partnership.id().value())
                .param(partnership.name())
                .param(partnership.shortName())
                .param(partnership.sectors().stream().map(Sector::name).sorted().toArray(String[]::new))
                .param(partnership.recognisedOn())
                .param(partnership.profile())
                .param(partnership.themes().stream().sorted().toArray(String[]::new))
                .update();
    }

    /// Who takes part now, the penvoerder first.
    public Partners partners(PartnershipId id) {
        return partners.of(id);
    }

    /// Keeps a new profile with its themes (R36); false when another profile was saved after `before` was read.
    public boolean rewrite(PartnershipId id, String before, String profile, Set<String> themes) {
        return db.sql("update register.partnership set profile = ?, themes = ? where id = ? and profile in (?, ?)")
                        .param(profile)
                        .param(themes.stream().sorted().toArray(String[]::new))
                        .param(id.value())
                        .param(before)
                        .param(profile)
                        .update()
                == 1;
    }

    private static Partnership partnership(ResultSet row, int number) throws SQLException {
        return new Partnership(
                new PartnershipId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                strings(row, "sectors").stream().map(Sector::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getObject("recognised_on", LocalDate.class),
                row.getString("profile"),
                strings(row, "themes"));
    }

    private static Set<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
