package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.koers.KoersTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Het programma kijkt even mee")
class StandInTests {
    private static final Viewer PROGRAM = Viewer.program("accounts");
    private static final Viewer SOMEONE = Viewer.program("iemand");

    @Autowired
    private StandIn standIn;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("R90 · met een eigen transactie als er geen is")
    void apart() {
        assertThat(standIn.call(PROGRAM, this::looks)).isEqualTo("accounts");
    }

    @Test
    @DisplayName("R90 · op dezelfde verbinding, en daarna weet de database weer wie er keek")
    void within() {
        var seen = as(() -> List.of(looks(), standIn.call(PROGRAM, this::looks), looks()));
        assertThat(seen).containsExactly("iemand", "accounts", "iemand");
        assertThat(as(() -> List.of(backend(), standIn.call(PROGRAM, this::backend))))
                .as("one connection")
                .satisfies(both -> assertThat(both.getFirst()).isEqualTo(both.getLast()));
    }

    @Test
    @DisplayName("R90 · ook als het mislukt, en wat ervoor gedaan is blijft")
    void fails() {
        var seen = as(() -> {
            assertThatThrownBy(() -> standIn.call(
                            PROGRAM,
                            () -> db.sql("select 1 / 0").query(Integer.class).single()))
                    .isInstanceOf(RuntimeException.class);
            return List.of(looks());
        });
        assertThat(seen).containsExactly("iemand");
    }

    @Test
    @DisplayName("vijftig tegelijk wachten niet op elkaar, ook al zijn er minder verbindingen")
    void at_once() throws Exception {
        var together = new CyclicBarrier(50);
        try (var all = Executors.newFixedThreadPool(50)) {
            var work = new ArrayList<Callable<String>>();
            for (int n = 0; n < 50; n++) {
                work.add(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return as(() -> List.of(looks(), standIn.call(PROGRAM, this::looks)))
                            .getLast();
                });
            }
            for (var done : all.invokeAll(work, 20, TimeUnit.SECONDS)) {
                assertThat(done.get()).isEqualTo("accounts");
            }
        }
    }

    private List<String> as(java.util.function.Supplier<List<String>> act) {
        return Acting.call(
                SOMEONE, () -> java.util.Objects.requireNonNull(transaction.execute(_ -> act.get()), "never null"));
    }

    private String looks() {
        return db.sql("select current_setting('koers.program')")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private String backend() {
        return db.sql("select pg_backend_pid()::text")
                .query((row, _) -> row.getString(1))
                .single();
    }
}
