package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.duo.DuoFiles;
import nl.koers.register.internal.duo.DuoLayouts;
import nl.koers.register.internal.duo.EditionConcepts;
import nl.koers.register.internal.duo.Editions;
import nl.koers.register.internal.duo.RefreshingRegister;
import nl.koers.register.internal.duo.RefreshingRegister.Applied;
import nl.koers.register.internal.duo.RefreshingRegister.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The desk of the Platform for DUO's files. Each test takes the whole list of secondary schools for itself; the
/// demonstration has only primary ones.
@KoersTest
abstract class DuoDesk {
    private static final PersonId PERSON = PersonId.next();

    @LocalServerPort
    int port;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    RefreshingRegister refreshing;

    @Autowired
    EditionConcepts concepts;

    @Autowired
    Editions editions;

    @Autowired
    Seats seats;

    Viewer platform = Viewer.anyone();

    @BeforeEach
    void somebodyOfThePlatform() {
        if (seats.of(PERSON).isEmpty()) {
            program(() -> seats.give(PERSON, RegisterAccess.Country.PLATFORM, null, LocalDate.EPOCH));
        }
        platform = Viewer.person(PERSON, "Petra Platform", Set.of(Seat.national(RegisterAccess.Country.PLATFORM)));
    }

    static String vo(String... schools) {
        return Stream.of(schools)
                .map(it -> DuoFiles.row(it.substring(0, 6), it.substring(7)) + ";HAVO")
                .collect(Collectors.joining(
                        "\r\n",
                        new String(DuoFiles.file(), DuoLayouts.WINDOWS).strip() + ";ONDERWIJSSTRUCTUUR\r\n",
                        "\r\n"));
    }

    UUID send(String text) {
        return as(platform, () -> refreshing.send("toets.csv", text.getBytes(DuoLayouts.WINDOWS)))
                        instanceof Sent.Waits(var id)
                ? id
                : Arrays.stream(new UUID[0]).findFirst().orElseThrow();
    }

    Refresh look(UUID concept) {
        return as(
                platform,
                () -> transaction.execute(
                        _ -> refreshing.look(concepts.find(concept).orElseThrow())));
    }

    UUID apply(UUID concept) {
        var applied = as(platform, () -> refreshing.apply(concept, editions.stand()));
        assertThat(applied).isInstanceOf(Applied.Done.class);
        return concept;
    }

    /// All of it, to the last column.
    List<String> register() {
        return db.sql("select to_jsonb(l)::text from register.location l where code < '99' order by code")
                .query((row, _) -> row.getString(1))
                .list();
    }

    static List<String> codes(List<Location> all) {
        return all.stream().map(Location::code).toList();
    }

    Viewer coordinator(PartnershipId partnership) {
        var person = PersonId.next();
        program(() -> seats.give(person, PartnershipSeat.COORDINATOR, partnership.value(), LocalDate.EPOCH));
        return Viewer.person(person, "Coördinator", Set.of(Seat.in(PartnershipSeat.COORDINATOR, partnership.value())));
    }

    void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    <T> T as(Viewer viewer, Callable<T> act) {
        return Deed.of(viewer, transaction, act);
    }
}
