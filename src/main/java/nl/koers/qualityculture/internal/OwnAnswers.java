package nl.koers.qualityculture.internal;

import static nl.koers.ui.Words.plain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.people.OwnTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody answered, for that person's own data (R93).
@Component
class OwnAnswers implements OwnTexts {
    private final JdbcClient db;

    OwnAnswers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Text> of(PersonId person) {
        return db.sql("""
                select a.partnership_id, r.subject, count(*) as versions, max(a.at) as last,
                       array_agg(concat_ws(e'\n', a.text, nullif(a.evidence, ''), nullif(a.link, ''))
                                 order by a.question, a.number) as words
                  from qualityculture.answer a join qualityculture.round r on r.id = a.round_id
                 where a.person_id = ? group by a.round_id, a.partnership_id, r.subject order by last desc""")
                .param(person.value())
                .query((row, _) -> new Text(
                        row.getObject("partnership_id", UUID.class),
                        plain("quality.own-text", row.getString("subject")),
                        row.getInt("versions"),
                        row.getObject("last", OffsetDateTime.class).toInstant(),
                        List.of((String[]) row.getArray("words").getArray())))
                .list();
    }
}
