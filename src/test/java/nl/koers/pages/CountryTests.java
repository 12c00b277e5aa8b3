package nl.koers.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Personas;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.matrix.Visitor;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// The lists of Platform and DUS-I cost the same with many reviews as with one, and narrow to what is asked.
@KoersTest
class CountryTests {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Seats seats;

    @Autowired
    private DevelopmentReviews reviews;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R32 · /landelijk asks the same number of statements with two reviews more, and shows them")
    void constant_for_the_platform() {
        constant("petra", "/landelijk", "/landelijk?sector=MBO");
    }

    @Test
    @DisplayName("R02 · /gehouden asks the same number of statements with two partnerships more")
    void constant_for_dusi() {
        constant("dirk", "/gehouden", "/gehouden");
    }

    @Test
    @DisplayName("R90 · neither list exists for anybody else")
    void only_for_them() {
        assertThat(Visitor.as("samira", port).get("/landelijk").statusCode()).isEqualTo(404);
        assertThat(Visitor.as("petra", port).get("/gehouden").statusCode()).isEqualTo(404);
        assertThat(Visitor.as("dirk", port).get("/landelijk").statusCode()).isEqualTo(404);
    }

    private void constant(String persona, String path, String narrowed) {
        var visitor = Visitor.as(persona, port);
        visitor.get(path);
        int before = statements(visitor, path);
        var one = begin("Eenmeer");
        var other = begin("Tweemeer");
        assertThat(statements(visitor, path)).isEqualTo(before);
        assertThat(visitor.get(narrowed).body()).contains(one, other);
        assertThat(visitor.get("/landelijk?sector=VO").body()).doesNotContain(one, other);
    }

    private static int statements(Visitor visitor, String path) {
        Statements.forget();
        visitor.get(path);
        return Statements.asked().size();
    }

    /// A new partnership with a review of its own; gives its name.
    private String begin(String name) {
        var id = PartnershipId.next();
        var called = name + " " + id.toString().substring(24);
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    partnerships.add(new Partnership(
                            id, called, called, Set.of(Sector.MBO), LocalDate.of(2022, 8, 1), "", Set.of()));
                    seats.give(Personas.MEES.id(), PartnershipSeat.COORDINATOR, id.value(), LONG_AGO);
                }));
        var mees = Viewer.person(Personas.MEES.id(), "Mees", seats.of(Personas.MEES.id()));
        Acting.as(mees, () -> Objects.requireNonNull(reviews.start(id)));
        return called;
    }
}
