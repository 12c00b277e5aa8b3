package nl.koers.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
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
        var acts = Acting.call(
                Viewer.program("toets"),
                () -> transaction.execute(
                        _ -> db.sql("select act from record.entry where dossier_id = ? order by number")
                                .param(dossier)
                                .query(String.class)
                                .list()));
        assertThat(acts).containsExactly("ANNEX_ADDED", Walk.NAMES_GONE);
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
