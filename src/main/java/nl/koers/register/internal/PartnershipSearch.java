package nl.koers.register.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.register.ThemeNames;
import nl.koers.search.Searchable;
import nl.koers.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Partnerships with their profile, sectors, themes and partners, for anyone; how one contributes to a hundred percent
/// for whoever reads its figures.
@Component
class PartnershipSearch implements Searchable {
    private final JdbcClient db;
    private final Partnerships partnerships;
    private final ThemeNames themesHere;

    PartnershipSearch(JdbcClient db, Partnerships partnerships, ThemeNames themesHere) {
        this.db = db;
        this.partnerships = partnerships;
        this.themesHere = themesHere;
    }

    @Override
    public Source source() {
        var sectors = Arrays.asList(Sector.values());
        var themes = themesHere.here();
        return Source.kept(
                """
                select id::text as place,
                       name || ' ' || short_name || ' ' || search.plain(profile) as words, vectors
                  from register.partnership
                union all
                select p.id || '/PROFILE', search.plain(v.text), null
                  from writing.section s join writing.version v on v.section_id = s.id
                  join register.partnership p on p.id = s.dossier_id
                 where s.key = 'PROFILE'
                   and not exists (select 1 from writing.version n where n.section_id = v.section_id and n.number > v.number)
                union all
                (select distinct on (c.partnership_id) c.partnership_id || '/CONTRIBUTION', c.text, null::tsvector[]
                   from register.contribution c order by c.partnership_id, c.turn desc)
                union all
                select p.id::text, string_agg(w.words, ', '), null
                  from register.partnership p
                  join unnest(?::text[], ?::text[]) as w (key, words) on w.key = any (p.sectors || p.themes)
                 group by p.id
                union all
                select partnership_id::text, string_agg(name, ', ' order by name), null from register.partner
                 where ended_on is null group by partnership_id""",
                Stream.concat(sectors.stream().map(Sector::name), themes.keySet().stream())
                        .toArray(String[]::new),
                Stream.concat(
                                sectors.stream().map(it -> Words.plain("register.sector." + it)),
                                themes.values().stream())
                        .toArray(String[]::new));
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var hits = new HashMap<String, Hit>();
        var viewer = Acting.viewer();
        var kept = partnerships.keptBy(viewer);
        db.sql("select id, name from register.partnership where id = any (?)")
                .param(places.stream()
                        .map(place -> UUID.fromString(place.split("/")[0]))
                        .distinct()
                        .toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getString("id");
                    var page = "/partnerschappen/" + id;
                    hits.put(id, new Hit(row.getString("name"), Words.plain("search.partnership"), page));
                    var partnership = new PartnershipId(UUID.fromString(id));
                    if (RegisterAccess.mayReadFigures(
                            viewer, kept.contains(partnership) || RegisterAccess.mayKeep(viewer, partnership))) {
                        hits.put(
                                id + "/CONTRIBUTION",
                                new Hit(
                                        Words.plain("register.figures.contribution"),
                                        row.getString("name"),
                                        page + "/cijfers"));
                    }
                    if (RegisterAccess.mayKeep(viewer, partnership)) {
                        hits.put(
                                id + "/PROFILE",
                                new Hit(
                                        Words.plain("search.profile", row.getString("name")),
                                        Words.plain("search.partnership"),
                                        page + "/profiel"));
                    }
                });
        return hits;
    }
}
