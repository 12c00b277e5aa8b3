package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A partnership with figures and somebody who keeps them.
@KoersTest
abstract class FigurePages {
    @LocalServerPort
    int port;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    Partnerships partnerships;

    @Autowired
    PartnershipFigures figures;

    @Autowired
    Seats seats;

    void keep(PartnershipId place, int year, String count) {
        as(coordinator(place), () -> {
            figures.keep(place, year, Map.of("PO.HBO", count));
            return 0;
        });
    }

    /// @param atLeast the sum of what is a number
    record Students(int atLeast, int masked) {}

    /// By the calendar year in which the school year begins, as its coordinator reads them.
    Map<Integer, Students> students(PartnershipId place) {
        var coordinator = coordinator(place);
        return as(coordinator, () -> figures.readBy(coordinator)).stream()
                .filter(it -> it.sector() != null)
                .collect(Collectors.toMap(
                        it -> Integer.valueOf(it.year().substring(0, 4)),
                        it -> it.number() == null ? new Students(0, 1) : new Students(it.number(), 0),
                        (one, other) -> new Students(one.atLeast() + other.atLeast(), one.masked() + other.masked())));
    }

    PartnershipId partnership(String name) {
        var id = PartnershipId.next();
        program(() -> partnerships.add(new Partnership(id, name, name, Set.of(Sector.PO), null, "", Set.of())));
        assertThat(Places.RIJN).isNotEqualTo(id);
        return id;
    }

    void seat(PersonId person, PartnershipId partnership) {
        program(() -> seats.give(person, PartnershipSeat.COORDINATOR, partnership.value(), LocalDate.EPOCH));
    }

    Viewer coordinator(PartnershipId partnership) {
        var person = PersonId.next();
        seat(person, partnership);
        return Viewer.person(person, "Coördinator", Set.of(Seat.in(PartnershipSeat.COORDINATOR, partnership.value())));
    }

    void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    <T> T as(Viewer viewer, Callable<T> act) {
        return Deed.of(viewer, transaction, act);
    }
}
