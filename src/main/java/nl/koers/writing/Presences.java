package nl.koers.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who has the page of a text open to write. A page tells that it is there; one that is silent has gone.
@Repository
public class Presences {
    /// A page tells it every fifteen seconds; three may be missed.
    private static final Duration SILENT = Duration.ofSeconds(60);

    private final Sections sections;
    private final JdbcClient db;
    private final Clock clock;

    Presences(Sections sections, JdbcClient db, Clock clock) {
        this.sections = sections;
        this.db = db;
        this.clock = clock;
    }

    /// Names of the others who write here, each once; also before a first word was saved.
    @Transactional
    public List<String> others(Place place, UUID page) {
        var section = sections.find(place.key())
                .or(() -> place.writable()
                        ? Optional.of(sections.lock(place.key(), place.audience()))
                        : Optional.empty());
        if (section.isEmpty()) {
            return List.of();
        }
        var viewer = Acting.viewer();
        var me = viewer.requirePerson().value();
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        db.sql("delete from writing.presence where person_id = ? and seen_at < ?")
                .param(me)
                .param(now.minus(SILENT))
                .update();
        db.sql("""
                insert into writing.presence (section_id, page, person_id, name, seen_at) values (?, ?, ?, ?, ?)
                    on conflict (section_id, page) do update set seen_at = excluded.seen_at
                      where writing.presence.person_id = excluded.person_id""")
                .param(section.get())
                .param(page)
                .param(me)
                .param(viewer.name())
                .param(now)
                .update();
        return db.sql("""
                select distinct name from writing.presence
                 where section_id = ? and person_id <> ? and seen_at >= ? order by name""")
                .param(section.get())
                .param(me)
                .param(now.minus(SILENT))
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
