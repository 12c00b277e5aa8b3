package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.record.DossierRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever someone with all power over the database does to a record, it shows: in which dossier, and where.
@KoersTest
abstract class Tampering {
    static final int LENGTH = 6;

    static final Viewer SAMIRA = Viewer.person(Personas.SAMIRA.id(), Personas.SAMIRA.name(), Set.of());

    @Autowired
    DossierRecord record;

    @Autowired
    Verifying verifying;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    Administrator administrator;

    @Autowired
    void administrate(DataSource database, JdbcConnectionDetails details) {
        administrator = new Administrator(database, details);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    UUID dossier() {
        var dossier = UUID.randomUUID();
        IntStream.rangeClosed(1, LENGTH)
                .forEach(number -> as(SAMIRA, () -> {
                    if (number % 2 == 0) {
                        record.noteNaming(dossier, "TEAM_JOINED", "Fatma");
                    } else {
                        record.note(dossier, "PANEL_MET", "2027-05-0" + number);
                    }
                }));
        return dossier;
    }

    void as(Viewer viewer, Runnable act) {
        Acting.as(viewer, () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    /// What is found in this dossier, or about the anchors, after somebody did this to it.
    List<Finding> found(UUID dossier, Consumer<JdbcClient> deed) throws Exception {
        var found = new ArrayList<Finding>();
        administrator.tries(all -> {
            deed.accept(all);
            verifying.verify(found::add);
        });
        assertThat(found).allMatch(it -> it.dossier() == null || it.dossier().equals(dossier));
        return found;
    }

    static List<String> kinds(List<Finding> found) {
        return found.stream().map(it -> it.kind() + " " + it.number()).toList();
    }

    static void grow(JdbcClient all) {
        all.sql("""
                select record.append(gen_random_uuid(), gen_random_uuid(), now(), null, 'toets', '', 'X', '', false, 's', '{}', '{}')""").query((_, _) -> 1).list();
    }

    static void renumber(JdbcClient all, UUID dossier, int from, int to) {
        all.sql("update record.entry set number = ? where dossier_id = ? and number = ?")
                .param(to)
                .param(dossier)
                .param(from)
                .update();
    }

    static void remove(JdbcClient all, UUID dossier, int from, int until) {
        all.sql("delete from record.entry where dossier_id = ? and number between ? and ?")
                .param(dossier)
                .param(from)
                .param(until)
                .update();
    }

    static void rewrite(JdbcClient all, UUID dossier, int number) {
        all.sql("update record.entry e set roles = 'PANEL' where dossier_id = ? and number = ?")
                .param(dossier)
                .param(number)
                .update();
        all.sql("update record.entry e set hash = record.entry_hash(e) where dossier_id = ? and number = ?")
                .param(dossier)
                .param(number)
                .update();
    }

    static void rewriteFrom(JdbcClient all, UUID dossier, int number) {
        rewrite(all, dossier, number);
        for (int next = number + 1; next <= LENGTH; next++) {
            all.sql("""
                    update record.entry e set previous = b.hash from record.entry b
                     where b.dossier_id = e.dossier_id and b.number = e.number - 1 and e.dossier_id = ? and e.number = ?""").param(dossier).param(next).update();
            rewrite(all, dossier, next);
        }
        all.sql("""
                update record.head h set hash = e.hash from record.entry e
                 where e.dossier_id = h.dossier_id and e.number = h.number and h.dossier_id = ?""").param(dossier).update();
    }

    static int anchor(JdbcClient all) {
        var next = all.sql("select coalesce(max(day), date '2099-01-01') + 1 from record.anchor")
                .query(LocalDate.class)
                .single();
        assertThat(anchored(all, next)).isTrue();
        return all.sql("select max(number) from record.anchor")
                .query(Integer.class)
                .single();
    }

    static boolean anchored(JdbcClient all, LocalDate day) {
        return all.sql("select record.anchor_day(?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }
}
