package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import nl.koers.record.KeptNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Two nodes that both found the same dossier due.
@KoersTest
class NamesGoOnceTests {
    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DossierRecord record;

    @Autowired
    private Clock clock;

    @Autowired
    private Verifying verifying;

    @Test
    @DisplayName("R93 · laten twee nodes tegelijk namen gaan, dan gaan ze één keer")
    void names_go_once() throws Exception {
        var dossier = UUID.randomUUID();
        Acting.as(
                Viewer.person(PersonId.next(), "Iemand", Set.of()),
                () -> transaction.executeWithoutResult(_ -> record.note(dossier, "ANNEX_ADDED", "iets")));
        var both = new CyclicBarrier(2);
        var later = Clock.offset(clock, Duration.ofDays(800));
        Callable<Integer> node = () -> new LettingNamesGo(
                        db, transaction, record, List.of(new Due(dossier, both)), later, Period.ofYears(1))
                .tick();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            int times = 0;
            for (var it : nodes.invokeAll(List.of(node, node))) times += it.get();
            assertThat(times).isEqualTo(1);
        }
        assertThat(asProgram("select act from record.entry where dossier_id = ? order by number", dossier))
                .containsExactly("ANNEX_ADDED", Walk.NAMES_GONE);
    }

    @Test
    @DisplayName(
            "R92, R93 · in een dossier dat doorgaat, gaat de naam bij elke handeling na de bewaartijd weg; de handeling blijft, en wat een andere ruimte vastlegt ook")
    void names_go_from_acts_in_a_dossier_that_goes_on() {
        var dossier = UUID.randomUUID();
        Acting.as(
                Viewer.person(PersonId.next(), "Iemand", Set.of()),
                () -> transaction.executeWithoutResult(_ -> {
                    record.note(dossier, "TOETS_LASTS", "iets");
                    record.noteNaming(dossier, "TOETS_LASTS", "Iemand deed iets");
                    record.note(dossier, "TOETS_ELSEWHERE", "");
                }));
        var rests = new Lasts("TOETS_LASTS");
        tick(rests, Period.ofYears(1).minusDays(1));
        assertThat(kept(dossier)).containsExactly("Iemand iets", "Iemand Iemand deed iets", "Iemand ");
        tick(rests, Period.ofYears(1));
        assertThat(kept(dossier)).startsWith(" iets", " ", "Iemand ").hasSize(4);
        tick(rests, Period.ofYears(2));
        assertThat(kept(dossier)).hasSize(4);
        var found = new ArrayList<Finding>();
        verifying.verify(found::add);
        assertThat(found.stream().filter(it -> dossier.equals(it.dossier()))).isEmpty();
    }

    @Test
    @DisplayName(
            "R93 · wie een gesloten dossier opende nadat de namen gingen, wordt ook niet langer dan de bewaartijd onthouden")
    void who_opened_it_later() {
        var dossier = UUID.randomUUID();
        var room = new Closed(dossier);
        tick(room, Period.ofYears(1));
        for (var days : List.of(0, 40)) {
            Acting.as(
                    Viewer.program("toets"),
                    () -> transaction.executeWithoutResult(_ -> db.sql("""
                            insert into record.view (dossier_id, part, day, person_id, by_name, at)
                            values (?, 'REPORT', ?, ?, 'Fatma', now())""")
                            .param(dossier)
                            .param(LocalDate.now(clock).plusDays(days))
                            .param(UUID.randomUUID())
                            .update()));
        }
        tick(room, Period.ofYears(1));
        assertThat(asProgram("select day::text from record.view where dossier_id = ?", dossier))
                .containsExactly(LocalDate.now(clock).plusDays(40).toString());
    }

    private record Closed(UUID dossier) implements KeptNames {
        @Override
        public Collection<UUID> closedBy(LocalDate day) {
            return List.of(dossier);
        }

        @Override
        public List<nl.koers.record.Content> forget(UUID closed) {
            return List.of();
        }
    }

    private void tick(KeptNames room, Period after) {
        var then = Clock.fixed(
                LocalDate.now(clock)
                        .plus(after)
                        .atTime(3, 0)
                        .atZone(clock.getZone())
                        .toInstant(),
                clock.getZone());
        new LettingNamesGo(db, transaction, record, List.of(room), then, Period.ofYears(1)).tick();
    }

    private List<String> kept(UUID dossier) {
        return asProgram(
                "select concat(by_name, ' ', about) from record.entry where dossier_id = ? order by number", dossier);
    }

    private List<String> asProgram(String query, UUID dossier) {
        return Acting.call(
                Viewer.program("toets"),
                () -> transaction.execute(_ -> db.sql(query)
                        .param(dossier)
                        .query((row, _) -> row.getString(1))
                        .list()));
    }

    private record Lasts(String act) implements KeptNames {
        @Override
        public Collection<UUID> closedBy(LocalDate day) {
            return List.of();
        }

        @Override
        public List<Content> forget(UUID dossier) {
            return List.of();
        }

        @Override
        public Set<String> acts() {
            return Set.of(act);
        }
    }

    /// Waits until the other node has come as far as this one.
    private record Due(UUID dossier, CyclicBarrier both) implements KeptNames {
        @Override
        public Collection<UUID> closedBy(LocalDate day) {
            try {
                both.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return List.of(dossier);
        }

        @Override
        public List<Content> forget(UUID dossier) {
            return List.of();
        }
    }
}
