package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.demo.Places;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Address;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.matrix.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// Every page and every form as every role, with values nobody means: `./koers bench fuzz` sends a hundred thousand.
///
/// In a Koers of its own, because everything is written to: people, seats, the register, figures, the framework.
@KoersTest
@TestPropertySource(properties = "koers.data=target/test-data-attacked")
@DirtiesContext
@DisplayName("Verzoeken die niemand bedoelt")
class FuzzTests {
    private static final int ATTACKS = Integer.getInteger("koers.attacks", 1_500);
    private static final long SEED = Long.getLong("koers.attacks.seed", 1);
    /// Side by side, each with luck of its own: the order of all that one of them sends is the same every time.
    private static final int ATTACKERS = 2;

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("R90 · geen enkel verzoek brengt Koers van zijn stuk, komt terug als opmaak of krijgt iets te zien")
    void nothing_gives_way() throws Exception {
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(200);
        var attackers = IntStream.range(0, ATTACKERS)
                .mapToObj(i -> new Attacker(addresses, ATTACKS / ATTACKERS, port, SEED * ATTACKERS + i))
                .toList();
        var found = new ArrayList<String>();
        try (var both = Executors.newFixedThreadPool(ATTACKERS)) {
            for (var one : both.invokeAll(attackers)) {
                found.addAll(one.get());
            }
        }
        assertThat(found).as("seed " + SEED).isEmpty();
    }

    @Test
    @DisplayName("R90 · ook mensen, plekken, het register, cijfers, het kader en eigen gegevens worden aangevallen")
    void everything_is_written_to() {
        var addresses = List.of(
                "/mensen/nieuw", "/mensen/platform", "/register/duo", "/kwaliteitskader/beheer", "/mijn-gegevens");
        assertThat(addresses())
                .containsAll(addresses)
                .contains("/partnerschappen/" + Places.DELTA + "/cijfers/2026-2027");
        var visitor = Visitor.of(Reader.PLATFORM, port);
        for (var address : addresses) {
            assertThat(Attack.on(visitor.get(address).body(), address, Reader.PLATFORM))
                    .as(address)
                    .anyMatch(attack -> attack.form().method().equals("POST"));
        }
    }

    private List<String> addresses() {
        return Stream.of(Chapter.BEGUN, Chapter.AGREED, Chapter.CONCEPT)
                .map(chapter -> Dossiers.own(chapter, tools))
                .flatMap(opr -> Address.ofPages(opr, Dossiers.things(opr, db, transaction)).stream())
                .distinct()
                .toList();
    }
}
