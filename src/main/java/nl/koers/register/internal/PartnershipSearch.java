package nl.koers.register.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.koers.search.Searchable;
import nl.koers.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Partnerships with their profile, for anyone.
@Component
class PartnershipSearch implements Searchable {
    private final JdbcClient db;

    PartnershipSearch(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Source source() {
        return Source.of(
                "select id::text as place, concat_ws(' ', name, short_name, profile) as words from register.partnership");
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var hits = new HashMap<String, Hit>();
        db.sql("select id, name from register.partnership where id = any (?)")
                .param(places.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(row -> {
                    hits.put(
                            row.getString("id"),
                            new Hit(
                                    row.getString("name"),
                                    Words.plain("search.partnership"),
                                    "/partnerschappen/" + row.getString("id")));
                });
        return hits;
    }
}
