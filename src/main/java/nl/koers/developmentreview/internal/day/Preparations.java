package nl.koers.developmentreview.internal.day;

import com.fasterxml.uuid.Generators;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The panel's own rows: its meeting, its reading remarks and its questions. The policies show them to the panel only.
@Repository
public class Preparations {
    private final JdbcClient db;

    Preparations(JdbcClient db) {
        this.db = db;
    }

    /// In the order in which they were written.
    public List<Prepared> of(OprId opr) {
        return db.sql("""
                select id, kind, about, text, author_id, author_name
                  from developmentreview.prepared where opr_id = ? order by id""")
                .param(opr.value())
                .query((row, _) -> new Prepared(
                        row.getObject("id", UUID.class),
                        Prepared.Kind.valueOf(row.getString("kind")),
                        row.getString("about"),
                        row.getString("text"),
                        new PersonId(row.getObject("author_id", UUID.class)),
                        row.getString("author_name")))
                .list();
    }

    public Optional<PanelMeeting> meeting(OprId opr) {
        return db.sql("select met_on, present, note from developmentreview.panel_meeting where opr_id = ?")
                .param(opr.value())
                .query((row, _) -> new PanelMeeting(
                        row.getObject("met_on", java.time.LocalDate.class),
                        Arrays.stream((UUID[]) row.getArray("present").getArray())
                                .map(PersonId::new)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getString("note")))
                .optional();
    }

    void add(OprId opr, Prepared.Kind kind, String about, String text, Viewer author) {
        db.sql("""
                insert into developmentreview.prepared (id, opr_id, kind, about, text, author_id, author_name)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(Generators.timeBasedEpochRandomGenerator().generate())
                .param(opr.value())
                .param(kind.name())
                .param(about)
                .param(text)
                .param(author.requirePerson().value())
                .param(author.name())
                .update();
    }

    /// Only the writer's own; how many rows that were.
    int change(OprId opr, UUID item, String about, String text, PersonId author) {
        return db.sql("""
                update developmentreview.prepared set about = ?, text = ?
                 where id = ? and opr_id = ? and author_id = ?""")
                .param(about)
                .param(text)
                .param(item)
                .param(opr.value())
                .param(author.value())
                .update();
    }

    int remove(OprId opr, UUID item, PersonId author) {
        return db.sql("delete from developmentreview.prepared where id = ? and opr_id = ? and author_id = ?")
                .param(item)
                .param(opr.value())
                .param(author.value())
                .update();
    }

    void keep(OprId opr, PanelMeeting meeting) {
        db.sql("""
                insert into developmentreview.panel_meeting (opr_id, met_on, present, note) values (?, ?, ?, ?)
                    on conflict (opr_id) do update
                   set met_on = excluded.met_on, present = excluded.present, note = excluded.note""")
                .param(opr.value())
                .param(meeting.on())
                .param(meeting.present().stream().map(PersonId::value).sorted().toArray(UUID[]::new))
                .param(meeting.note())
                .update();
    }
}
