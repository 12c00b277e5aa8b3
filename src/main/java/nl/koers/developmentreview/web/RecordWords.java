package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.record.DossierWords;
import nl.koers.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Peer reviews and their acts in words, for whoever checks the record or looks at the own data.
@Component
class RecordWords implements DossierWords {
    private final JdbcClient db;

    RecordWords(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> dossiers) {
        var names = new HashMap<UUID, String>();
        db.sql("""
                select o.id, p.short_name, extract(year from coalesce(a.day, o.due_on))::int as year
                  from developmentreview.opr o
                  join register.partnership p on p.id = o.host_id
                  left join developmentreview.appointment a on a.opr_id = o.id
                 where o.id = any (?)""").param(dossiers.toArray(UUID[]::new)).query((ResultSet row) -> {
            names.put(
                    row.getObject("id", UUID.class),
                    plain("opr.name", row.getString("short_name"), String.valueOf(row.getInt("year"))));
        });
        return names;
    }

    @Override
    public Optional<String> act(String act) {
        return Words.knows("opr.act." + act)
                ? Optional.of(plain("opr.act." + act).replace(": {0}", ""))
                : Optional.empty();
    }

    @Override
    public String href(UUID dossier) {
        return "/opr/" + dossier;
    }
}
