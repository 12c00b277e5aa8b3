package nl.koers.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import nl.koers.developmentreview.OprSeat;
import nl.koers.people.NationalSeat;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.RegionSeat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Row-level security on the seats themselves: whoever could take one would read all that it opens.
@KoersTest
@DisplayName("Het tweede slot op plaatsen")
class WhoSeatsTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    @Autowired
    private Dossiers.Tools tools;

    @Autowired
    private Seats seats;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    static Stream<SeatKind> kinds() {
        return Stream.of(
                        OprSeat.values(),
                        QualitySeat.values(),
                        PartnershipSeat.values(),
                        RegionSeat.values(),
                        NationalSeat.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest(name = "R90 · {0}: wie er niet over gaat, geeft die plaats aan niemand, ook zichzelf niet")
    @MethodSource("kinds")
    void nobody_lets_themselves_in(SeatKind kind) {
        var review = UUID.fromString(Dossiers.own(Chapter.BEGUN, tools));
        var outsider = person();
        for (var subject : subjects(kind, review)) {
            assertThatThrownBy(() -> as(outsider, () -> seats.give(outsider.requirePerson(), kind, subject, TODAY)))
                    .as(kind + " in " + subject)
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    @DisplayName("R90 · een handeling die vergeet waar zij is, beëindigt nergens anders een plaats")
    void a_forgotten_where_ends_nobody() {
        var own = UUID.fromString(Dossiers.own(Chapter.BEGUN, tools));
        var other = UUID.fromString(Dossiers.own(Chapter.CONCEPT, tools));
        var leader = person();
        as(Viewer.program("toets"), () -> seats.give(leader.requirePerson(), OprSeat.HOST_TEAM, own, TODAY));
        as(
                Viewer.program("toets"),
                () -> seats.give(PersonId.next(), QualitySeat.QUALITY_STEP, UUID.randomUUID(), TODAY));
        as(leader, () -> {
            var before = openSeatsOutside(own);
            int ended = db.sql("update access.seat set ended_on = since where ended_on is null")
                    .update();
            assertThat(openSeatsOutside(own)).isEqualTo(before);
            assertThat(ended)
                    .as("the seats in the own review, as a coordinator's page may end them")
                    .isPositive();
            throw new Undone();
        });
        assertThat(seats.inSubject(other)).isNotEmpty();
    }

    private long openSeatsOutside(UUID review) {
        return db.sql("select count(*) from access.seat where ended_on is null and subject_id is distinct from ?")
                .param(review)
                .query(Long.class)
                .single();
    }

    /// Where one could sit: a thing of others, and one that does not exist (yet).
    private static Iterable<@Nullable UUID> subjects(SeatKind kind, UUID review) {
        if (kind instanceof NationalSeat) {
            return java.util.Collections.singletonList(null);
        }
        return kind instanceof OprSeat ? Set.of(review) : Set.of(UUID.randomUUID());
    }

    private static Viewer person() {
        return Viewer.person(PersonId.next(), "Niemand", Set.<Seat>of());
    }

    private static final class Undone extends RuntimeException {}

    private void as(Viewer viewer, Runnable act) {
        try {
            Acting.as(viewer, () -> transaction.executeWithoutResult(_ -> act.run()));
        } catch (Undone e) {
            // looked at, and rolled back
        }
    }
}
