package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.developmentreview.OprSeat;
import nl.koers.record.DossierRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

@DisplayName("Het verloop zelf")
class RecordTests extends Tampering {
    @Test
    @DisplayName("R92 · the record itself refuses every change")
    void the_record_itself_refuses_every_change() {
        var dossier = dossier();
        for (var deed : List.of(
                "update record.entry set about = 'x' where dossier_id = ?",
                "update record.entry set by_name = '' where dossier_id = ?",
                "delete from record.entry where dossier_id = ?",
                "update record.head set number = 1 where dossier_id = ?",
                "delete from record.head where dossier_id = ?")) {
            try {
                as(
                        Viewer.program("toets"),
                        () -> assertThat(db.sql(deed).param(dossier).update())
                                .as(deed)
                                .isZero());
            } catch (UncategorizedSQLException refused) {
                assertThat(refused).as(deed).hasMessageContaining("R92");
            }
        }
        as(Viewer.program("toets"), () -> assertThat(record.of(dossier)).hasSize(LENGTH));
    }

    @Test
    @DisplayName("R90 · whoever adds to a record learns nothing of it")
    void whoever_adds_to_a_record_learns_nothing_of_it() {
        var dossier = dossier();
        var stranger = Viewer.person(PersonId.next(), "Vreemd", Set.of());
        as(stranger, () -> {
            record.note(dossier, "PANEL_MET", "2027-05-09");
            assertThat(record.of(dossier))
                    .extracting(DossierRecord.Entry::byName)
                    .containsExactly("Vreemd");
            assertThat(db.sql("select count(*) from record.head")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(db.sql("select count(*) from record.anchored")
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
        assertThatThrownBy(() -> as(
                        stranger,
                        () -> db.sql(
                                        "select record.append(?, ?, now(), ?, 'Samira', '', 'X', '', false, 's', '{}', '{}')")
                                .param(UUID.randomUUID())
                                .param(dossier)
                                .param(Personas.SAMIRA.id().value())
                                .query((_, _) -> 1)
                                .list()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    @DisplayName("R92 · an entry says what the actor was in this dossier")
    void an_entry_says_what_the_actor_was_in_this_dossier() {
        var dossier = UUID.randomUUID();
        var person = PersonId.next();
        var host = Viewer.person(
                person, "Iris", Set.of(Seat.in(OprSeat.HOST_TEAM, dossier), Seat.in(OprSeat.PANEL, UUID.randomUUID())));
        as(host, () -> record.note(dossier, "STARTED", ""));
        as(
                Viewer.program("toets"),
                () -> assertThat(record.of(dossier))
                        .extracting(DossierRecord.Entry::roles)
                        .containsExactly(List.of("HOST_TEAM")));
    }
}
