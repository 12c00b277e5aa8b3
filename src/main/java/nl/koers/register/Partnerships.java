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
import nl.koers.access.OnceRead;
import nl.koers.access.Viewer;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.Successions;
import nl.koers.register.internal.partners.PartnerRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All partnerships of the register.
@Repository
public class Partnerships {
    private static final String SELECT = """
            select id, name, short_name, sectors, status, status_since, cohort, profile, themes, clock_from, clock_set_on, ended_on
              from register.partnership""";

    private final JdbcClient db;
    private final PartnerRows partners;
    private final Entries entries;
    private final Successions successions;

    Partnerships(JdbcClient db, PartnerRows partners, Entries entries, Successions successions) {
        this.successions = successions;
        this.db = db;
        this.partners = partners;
        this.entries = entries;
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
        return OnceRead.of(
                "all partnerships",
                () -> db.sql(SELECT + " order by name collate \"nl-x-icu\", id")
                        .query(Partnerships::partnership)
                        .list());
    }

    /// By name, those that go on; the others went on in one of them (R53).
    public List<Partnership> living() {
        return all().stream().filter(it -> !it.isEnded()).toList();
    }

    public void add(Partnership partnership) {
        add(partnership, "Opgenomen in het register van Koers.");
    }

    /// @param reason why it stands where it stands (R52)
    public void add(Partnership partnership, String reason) {
        insert(partnership);
        entries.begin(partnership, reason);
    }

    /// One that came from others: its status was carried over, nobody assessed it itself (R53).
    public void follow(Partnership partnership, LocalDate on, String reason) {
        insert(partnership);
        entries.begin(partnership, on, reason, true);
    }

    private void insert(Partnership partnership) {
        db.sql("""
                insert into register.partnership (id, name, short_name, sectors, profile, themes) values (?, ?, ?, ?, ?, ?)""")
                .param(partnership.id().value())
                .param(partnership.name())
                .param(partnership.shortName())
                .param(partnership.sectors().stream().map(Sector::name).sorted().toArray(String[]::new))
                .param(partnership.profile())
                .param(partnership.themes().stream().sorted().toArray(String[]::new))
                .update();
    }

    /// Whether the one came from the other, through mergers, splits or both (R53).
    public boolean ofOneLine(PartnershipId one, PartnershipId other) {
        return !one.equals(other) && successions.family(one).contains(other);
    }

    /// In which it went on through a merger or split, by name; empty while it goes on itself (R53).
    public List<PartnershipId> successors(PartnershipId id) {
        return successions.into(id);
    }

    /// The own coordinator, or that of what it became (R53).
    public boolean keeps(Viewer viewer, PartnershipId id) {
        return successions.keeps(viewer, id);
    }

    /// Those that this viewer coordinates, and all that came before them (R53).
    public Set<PartnershipId> keptBy(Viewer viewer) {
        var own = viewer.subjectsOf(PartnershipSeat.COORDINATOR);
        return own.isEmpty() ? Set.of() : successions.before(own);
    }

    /// Who takes part now, the penvoerder first.
    public Partners partners(PartnershipId id) {
        return partners.of(id);
    }

    /// Shows a profile with its themes (R36).
    public void rewrite(PartnershipId id, String profile, Set<String> themes) {
        db.sql("update register.partnership set profile = ?, themes = ? where id = ?")
                .param(profile)
                .param(themes.stream().sorted().toArray(String[]::new))
                .param(id.value())
                .update();
    }

    /// One at a time, until the end of the transaction.
    public void lock(PartnershipId id) {
        db.sql("select id from register.partnership where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    private static Partnership partnership(ResultSet row, int number) throws SQLException {
        var status = row.getString("status");
        var cohort = row.getObject("cohort", Integer.class);
        var clock = row.getObject("clock_from", LocalDate.class);
        return new Partnership(
                new PartnershipId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                strings(row, "sectors").stream().map(Sector::valueOf).collect(Collectors.toUnmodifiableSet()),
                status == null
                        ? null
                        : new Standing(Status.valueOf(status), row.getObject("status_since", LocalDate.class), cohort),
                row.getString("profile"),
                strings(row, "themes"),
                clock == null ? null : new ReviewClock(clock, row.getObject("clock_set_on", LocalDate.class)),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Set<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
