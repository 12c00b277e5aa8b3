package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.koers.KoersTest;
import nl.koers.demo.Places;
import nl.koers.record.DossierRecord;
import nl.koers.record.KeptNames;
import nl.koers.ui.Dates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Names go from the review of Kust, which is final; afterwards they never went.
@KoersTest
class LettingNamesGoTests {
    private static final Period KEPT = Period.ofYears(1);
    private static final String NAMED = """
            select by_name from record.entry where dossier_id = :id and roles <> 'PROGRAM' and by_name <> ''
            union all select about from record.entry where dossier_id = :id and names and about <> ''
            union all select by_name from record.view where dossier_id = :id
            union all select name from developmentreview.nominee where opr_id = :id
            union all select name from developmentreview.secretary where opr_id = :id
            union all select name from developmentreview.conversation_partner where opr_id = :id
            union all select email from developmentreview.conversation_link where opr_id = :id
            union all select author_name from developmentreview.prepared where opr_id = :id
            union all select by_name from developmentreview.follow_up where opr_id = :id
            union all select by_name from developmentreview.placing where opr_id = :id
            union all select by_name from developmentreview.placed_fact where opr_id = :id and by_name <> ''
            union all select value from developmentreview.placed_fact where opr_id = :id and key like 'CONTACT%'
            union all select jsonb_path_query(content, '$.**.name')::text from developmentreview.agreed_programme where opr_id = :id
            union all select by_name from selfevaluation.identity where dossier_id = :id
            union all select value from selfevaluation.identity where dossier_id = :id and field like 'CONTACT%'
            union all select by_name from documents.file where dossier_id = :id
            union all select by_name from writing.version v join writing.section s on s.id = v.section_id where s.dossier_id = :id""";

    @Autowired
    private DossierRecord record;

    @Autowired
    private Verifying verifying;

    @Autowired
    private List<KeptNames> rooms;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcConnectionDetails details;

    /// As Koers itself, with its locks and triggers, within one transaction that is taken back.
    private interface Deed {
        void on(JdbcClient db, UUID kust, LocalDate closed);
    }

    private void tries(Deed deed) throws Exception {
        new Administrator(database, details).tries(db -> {
            db.sql("set local session_replication_role = origin").update();
            db.sql("set local role koers").update();
            db.sql("select set_config('koers.program', 'toets', true)")
                    .query(String.class)
                    .single();
            var kust = db.sql("select id from developmentreview.opr where host_id = ? and closed_on is not null")
                    .param(Places.KUST.value())
                    .query(UUID.class)
                    .single();
            var closed = db.sql("select closed_on from developmentreview.opr where id = ?")
                    .param(kust)
                    .query(LocalDate.class)
                    .single();
            deed.on(db, kust, closed);
        });
    }

    private int tickOn(LocalDate day, UUID dossier) {
        var clock = Clock.fixed(day.atTime(3, 0).atZone(Dates.PEOPLE).toInstant(), Dates.PEOPLE);
        var only =
                rooms.stream().<KeptNames>map(room -> new Only(room, dossier)).toList();
        var within = new TransactionTemplate(new AlreadyBegun());
        return new LettingNamesGo(JdbcClient.create(database), within, record, only, clock, KEPT).tick();
    }

    private static List<String> named(JdbcClient db, UUID dossier) {
        return db.sql(NAMED).param("id", dossier).query(String.class).list().stream()
                .map(it -> String.valueOf(it).replace("\"", ""))
                .filter(it -> !it.equals(KeptNames.GONE) && !it.isEmpty())
                .toList();
    }

    @Test
    @DisplayName("R93 · names go on the day the kept years end, and not a day before")
    void on_the_day() throws Exception {
        tries((db, kust, closed) -> {
            var last = closed.plus(KEPT);
            assertThat(named(db, kust)).contains("Ruben");
            assertThat(tickOn(last.minusDays(1), kust)).isZero();
            assertThat(named(db, kust)).contains("Ruben");
            assertThat(tickOn(last, kust)).isOne();
            tickOn(last.plusYears(1), kust);
            assertThat(named(db, kust)).isEmpty();
            assertThat(tickOn(last.plusYears(1), kust)).isZero();
        });
    }

    @Test
    @DisplayName("R92, R93 · the record stays, by role, and its chain holds without the names")
    void the_record_stays() throws Exception {
        tries((db, kust, closed) -> {
            var before = record.of(kust);
            tickOn(closed.plusYears(3), kust);
            var after = record.of(kust);
            assertThat(after).hasSize(before.size() + 1);
            assertThat(after.getFirst().act()).isEqualTo("NAMES_GONE");
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i + 1).act()).isEqualTo(before.get(i).act());
                assertThat(after.get(i + 1).roles()).isEqualTo(before.get(i).roles());
                assertThat(after.get(i + 1).by()).isNull();
            }
            var found = new ArrayList<Finding>();
            verifying.verify(found::add);
            assertThat(found).isEmpty();
            db.sql(
                            "update developmentreview.placed_fact set value = concat(value, '.') where opr_id = ? and position = 1")
                    .param(kust)
                    .update();
            verifying.verify(found::add);
            assertThat(found)
                    .extracting(it -> it.kind() + " " + it.act())
                    .containsExactly("CONTENT_CHANGED NAMES_GONE");
        });
    }

    private record Only(KeptNames room, UUID dossier) implements KeptNames {
        @Override
        public List<UUID> closedBy(LocalDate day) {
            return room.closedBy(day).stream().filter(dossier::equals).toList();
        }

        @Override
        public List<nl.koers.record.Content> forget(UUID other) {
            return room.forget(other);
        }
    }

    private static final class AlreadyBegun extends AbstractPlatformTransactionManager {
        AlreadyBegun() {
            setTransactionSynchronization(SYNCHRONIZATION_NEVER);
        }

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, org.springframework.transaction.TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
