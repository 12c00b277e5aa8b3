package nl.koers.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who ever took part in a partnership, from when until when: one that left keeps its row (R53).
@Repository
public class PartnersOverTime {
    private final JdbcClient db;

    PartnersOverTime(JdbcClient db) {
        this.db = db;
    }

    /// @param endedOn the first day without it; null while it takes part
    public record Taking(
            PartnerKind kind,
            String name,
            LocalDate since,
            @Nullable LocalDate endedOn) {}

    /// By the day they came.
    public List<Taking> of(PartnershipId partnership) {
        return db.sql("""
                select kind, name, since, ended_on from register.partner
                 where partnership_id = ? order by since, name collate "nl-x-icu", id""")
                .param(partnership.value())
                .query((row, _) -> new Taking(
                        PartnerKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        java.util.Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }
}
