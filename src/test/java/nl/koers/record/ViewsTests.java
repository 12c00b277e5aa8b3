package nl.koers.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.record.Views.Opened;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Who opened a dossier: for its host, and for oneself.
@KoersTest
class ViewsTests {
    private final Views views;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    ViewsTests(@Autowired Views views, @Autowired JdbcClient db, @Autowired TransactionTemplate transaction) {
        this.views = views;
        this.db = db;
        this.transaction = transaction;
    }

    private final UUID dossier = UUID.randomUUID();
    private final Viewer fatma = viewer("Fatma");

    private static Viewer viewer(String name) {
        return Viewer.person(PersonId.next(), name, Set.of());
    }

    private void as(Viewer viewer, Runnable act) {
        Acting.as(viewer, () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    @Test
    @DisplayName("R93 · a part is recorded once a day for a person, whatever they open, and never for nobody")
    void once_a_day() {
        for (int i = 0; i < 5; i++) {
            Acting.as(fatma, () -> views.saw(dossier, "DOCUMENTS"));
            views.flush();
        }
        Acting.as(fatma, () -> views.saw(dossier, "FILES"));
        Acting.as(Viewer.anyone(), () -> views.saw(dossier, "FILES"));
        Acting.as(Viewer.program("toets"), () -> views.saw(dossier, "FILES"));
        views.flush();
        as(
                Viewer.program("toets"),
                () -> assertThat(views.of(dossier))
                        .extracting(Opened::name, Opened::part, Opened::days)
                        .containsExactly(
                                org.assertj.core.api.Assertions.tuple("Fatma", "DOCUMENTS", 1),
                                org.assertj.core.api.Assertions.tuple("Fatma", "FILES", 1)));
    }

    @Test
    @DisplayName("R90 · nobody but the host and the person itself sees a view")
    void nobody_else() {
        var other = viewer("Bram");
        Acting.as(fatma, () -> views.saw(dossier, "REPORT"));
        Acting.as(other, () -> views.saw(dossier, "REPORT"));
        views.flush();
        as(fatma, () -> assertThat(views.of(dossier)).extracting(Opened::name).containsExactly("Fatma"));
        as(fatma, () -> assertThat(views.by(fatma.requirePerson())).hasSize(1));
        as(fatma, () -> assertThat(views.by(other.requirePerson())).isEmpty());
        var host = viewer("Samira");
        as(
                Viewer.program("toets"),
                () -> db.sql("""
                        insert into access.seat (id, person_id, kind, subject_id, since)
                        values (?, ?, 'HOST_TEAM', ?, date '2027-01-01')""")
                        .param(UUID.randomUUID())
                        .param(host.requirePerson().value())
                        .param(dossier)
                        .update());
        as(host, () -> assertThat(views.of(dossier)).hasSize(2));
    }
}
