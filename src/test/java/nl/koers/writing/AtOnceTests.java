package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// In the stories of [Interleaving] requests come in any order, one after the other; here they are truly at once.
@KoersTest
@DisplayName("In één tekst op hetzelfde ogenblik")
class AtOnceTests {
    private static final int WRITERS = 6;
    private static final int SAVES = 25;

    @Autowired
    private Texts texts;

    @Autowired
    private Seats seats;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "R91 · bewaren zes mensen vijfentwintig keer: elk woord staat er, en elke versie heeft een eigen nummer")
    void six_save() throws Exception {
        var dossier = UUID.randomUUID();
        var server = new Server(texts, transaction, dossier, "PAST");
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(n -> Server.writer(seats, transaction, dossier, "Schrijver " + n))
                .toList();
        try (var all = Executors.newFixedThreadPool(WRITERS)) {
            var work = IntStream.range(0, WRITERS)
                    .mapToObj(n -> (Callable<Boolean>) () -> writes(server, writers.get(n), n))
                    .toList();
            for (var done : all.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        var history = server.history(writers.getFirst());
        assertThat(history).extracting(Version::number).doesNotHaveDuplicates().hasSize(WRITERS * SAVES);
        var words =
                List.of(server.latest(writers.getFirst()).orElseThrow().text().split("\\s+"));
        assertThat(words)
                .containsAll(IntStream.range(0, WRITERS * SAVES)
                        .mapToObj(n -> word(n / SAVES, n % SAVES))
                        .toList());
    }

    /// An own paragraph that grows, each time upon what the last save gave.
    private static boolean writes(Server server, Viewer writer, int n) {
        var text = "";
        var base = "";
        for (int save = 0; save < SAVES; save++) {
            text = text + word(n, save) + " ";
            base = server.take(writer, text, base, UUID.randomUUID()).own();
        }
        return true;
    }

    private static String word(int writer, int save) {
        return "w" + writer + "n" + save;
    }
}
