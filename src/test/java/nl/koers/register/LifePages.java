package nl.koers.register;

import static nl.koers.demo.Personas.MEES;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.koers.KoersTest;
import nl.koers.access.Deed;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.matrix.Visitor;
import nl.koers.register.internal.life.Content;
import nl.koers.register.internal.life.Entries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// A partnership of its own with Mees as coordinator, and what its pages are asked.
@KoersTest
abstract class LifePages {
    @LocalServerPort
    int port;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Entries entries;

    @Autowired
    PartnershipLives lives;

    @Autowired
    RegionKeeping regions;

    @Autowired
    Seats seats;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    final PartnershipId here = PartnershipId.next();
    final String name = "Partnerschap " + here;
    final String page = "/partnerschappen/" + here;

    @BeforeEach
    void aPartnership() {
        program(() -> {
            partnerships.add(new Partnership(here, name, "Hier", Set.of(Sector.PO), null, "", Set.of()));
            seats.give(MEES.id(), PartnershipSeat.COORDINATOR, here.value(), LocalDate.EPOCH);
            return here;
        });
    }

    /// For each of these there is no such page, and no such act.
    void closed(String path, String... others) {
        for (var who : others) {
            assertThat(Visitor.as(who, port).get(page + path).statusCode())
                    .as(who)
                    .isEqualTo(404);
            assertThat(Visitor.as(who, port)
                            .post(page + path, Map.of("vorm", fresh(), "naam", "X", "begin", "2024-01-01"))
                            .statusCode())
                    .as(who)
                    .isEqualTo(404);
        }
    }

    static Document refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    void twice(Visitor visitor, String path, Map<String, String> fields) {
        for (int i = 0; i < 2; i++) {
            assertThat(visitor.post(page + path, fields).statusCode()).isEqualTo(302);
        }
    }

    long count(Content.Kind kind) {
        return program(() -> entries.of(here).entries().stream()
                .filter(it -> it.content().kind() == kind)
                .count());
    }

    static String fresh() {
        return PartnershipId.next().toString();
    }

    <T> T program(Supplier<T> act) {
        return Deed.of(Viewer.program("toets"), transaction, act::get);
    }
}
