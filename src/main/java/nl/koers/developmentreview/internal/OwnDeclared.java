package nl.koers.developmentreview.internal;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.people.OwnFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody declared as a panel member, of experience and ties (R34, R35), and prepared for the day: for that
/// person's own data (R93).
@Component
class OwnDeclared implements OwnFacts {
    private final JdbcClient db;

    OwnDeclared(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Fact> of(PersonId person) {
        return db.sql("""
                        select opr_id, 'TRAINING' as what, training as said
                          from developmentreview.background where person_id = :person and training <> ''
                        union all select opr_id, 'AUDITS', audits
                          from developmentreview.background where person_id = :person and audits <> ''
                        union all select opr_id, 'TIES', ties
                          from developmentreview.background where person_id = :person and ties is not null
                        union all select opr_id, kind, text
                          from developmentreview.prepared where author_id = :person
                        order by 1, 2, 3""")
                .param("person", person.value())
                .query((row, _) -> new Fact(
                        plain("opr.own-fact." + row.getString("what")),
                        row.getString("said").isEmpty() ? plain("opr.panel.no-ties") : row.getString("said"),
                        row.getObject("opr_id", UUID.class),
                        null))
                .list();
    }
}
