package nl.koers.developmentreview.internal.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.koers.developmentreview.OprId;
import nl.koers.register.PartnershipId;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.selfevaluation.ReflectionParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the documents of many OPRs lack, in one statement over the rooms where they lie.
///
/// Asked only for who may know: the panel does not hear before the placing which part of the reflection is empty.
@Repository
public class DocumentsRows {
    private final JdbcClient db;

    DocumentsRows(JdbcClient db) {
        this.db = db;
    }

    public Function<OprId, Set<Lack>> of(List<OprId> ids) {
        Map<UUID, Set<Lack>> found = new HashMap<>();
        db.sql("""
                select o.id, access.sits('{HOST_TEAM}', o.id) as host,
                       array(select s.key
                               from writing.section s join writing.version v on v.section_id = s.id
                              where s.dossier_id = o.id and s.owner_id is null and v.words > 0
                                and v.number = (select max(l.number) from writing.version l where l.section_id = s.id)
                            ) as written,
                       array(select i.field
                               from selfevaluation.identity i
                              where i.dossier_id = o.id and i.value <> ''
                                and i.number = (select max(l.number) from selfevaluation.identity l
                                                 where l.dossier_id = i.dossier_id and l.field = i.field)
                            ) as known,
                       exists (select 1 from documents.file f where f.dossier_id = o.id and f.reason = '') as unexplained,
                       exists (select 1 from access.seat t where t.subject_id = o.id and t.kind = 'STUDENT_WRITER'
                                  and t.ended_on is null) as students
                  from developmentreview.opr o
                 where o.id = any (?) and o.placed_on is null and access.sits('{HOST_TEAM,STUDENT_WRITER}', o.id)""").param(ids.stream().map(OprId::value).toArray(UUID[]::new)).query((ResultSet row) -> {
            found.put(row.getObject("id", UUID.class), lacks(row));
        });
        return id -> found.getOrDefault(id.value(), Set.of());
    }

    /// The days of this partnership's other peer reviews, as far as the viewer may know of them.
    List<LocalDate> heldBefore(OprId id, PartnershipId host) {
        return db.sql("""
                select m.on_day
                  from developmentreview.opr o join developmentreview.day_mark m on m.opr_id = o.id and m.mark = 'HELD'
                 where o.host_id = ? and o.id <> ? order by m.on_day""")
                .param(host.value())
                .param(id.value())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private static Set<Lack> lacks(ResultSet row) throws SQLException {
        var written = strings(row, "written");
        var known = strings(row, "known");
        var missing = new Missing(
                Arrays.stream(IdentityField.values())
                        .filter(field -> field.isRequired() && !known.contains(field.name()))
                        .toList(),
                ReflectionParts.ALL.stream()
                        .filter(part -> !written.contains(part.key()))
                        .toList(),
                row.getBoolean("unexplained") ? List.of("") : List.of(),
                List.of());
        var lacks = missing.lacks(row.getBoolean("students"));
        if (!row.getBoolean("host")) {
            lacks.retainAll(EnumSet.of(Lack.STUDENT_PART));
        }
        return lacks;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
