package nl.koers.register.internal.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.register.Partner;
import nl.koers.register.PartnerKind;
import nl.koers.register.Partners;
import nl.koers.register.PartnershipId;
import nl.koers.register.internal.life.Content;
import nl.koers.register.internal.life.Entries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of partners; one that leaves keeps its row.
@Repository
public class PartnerRows {
    private final JdbcClient db;
    private final Entries entries;

    PartnerRows(JdbcClient db, Entries entries) {
        this.db = db;
        this.entries = entries;
    }

    /// Penvoerder first, then by kind and name.
    public Partners of(PartnershipId partnership) {
        return new Partners(db.sql("""
                select * from register.partner
                 where partnership_id = ? and ended_on is null
                 order by lead desc, kind, name collate "nl-x-icu", id""")
                .param(partnership.value())
                .query(PartnerRows::partner)
                .list());
    }

    public void add(PartnershipId partnership, Partner partner) {
        db.sql("""
                insert into register.partner (id, partnership_id, kind, name, location_code, brin, lead, since)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(partner.id())
                .param(partnership.value())
                .param(partner.kind().name())
                .param(partner.name())
                .param(partner.locationCode())
                .param(partner.brin())
                .param(partner.lead())
                .param(partner.since())
                .update();
        entries.partner(partnership, partner.id(), partner.since(), Entries.joined(partner));
        if (partner.lead()) {
            entries.partner(partnership, partner.id(), partner.since(), new Content.Leads());
        }
    }

    void end(PartnershipId partnership, UUID partner, LocalDate on) {
        var ended = db.sql("update register.partner set ended_on = greatest(?, since) where id = ? returning ended_on")
                .param(on)
                .param(partner)
                .query(LocalDate.class)
                .single();
        entries.partner(partnership, partner, ended, new Content.Left());
    }

    /// The one before steps back first: there is one penvoerder at a time (R50).
    void lead(PartnershipId partnership, UUID partner, LocalDate on) {
        db.sql("update register.partner set lead = false where partnership_id = ? and lead")
                .param(partnership.value())
                .update();
        db.sql("update register.partner set lead = true where id = ?")
                .param(partner)
                .update();
        entries.partner(partnership, partner, on, new Content.Leads());
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("location_code"),
                row.getString("brin"),
                row.getBoolean("lead"),
                row.getObject("since", LocalDate.class));
    }
}
