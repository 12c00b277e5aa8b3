package nl.koers.qualityframework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.SeatKind;
import nl.koers.access.Viewer;
import nl.koers.qualityframework.internal.FrameworkAccess.Keeper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie een versie van het kader bijhoudt")
class FrameworkAccessTests {
    private static final SeatKind DUSI = () -> "DUSI";

    @Test
    @DisplayName("R41, R90 · het Platform houdt het kader bij, en niemand anders")
    void the_platform_alone() {
        assertThat(FrameworkAccess.mayKeep(sitting(Seat.national(Keeper.PLATFORM))))
                .isTrue();
        assertThat(FrameworkAccess.mayKeep(Viewer.program("toets"))).isTrue();
        assertThat(FrameworkAccess.mayKeep(sitting(Seat.national(DUSI)))).isFalse();
        assertThat(FrameworkAccess.mayKeep(sitting(Seat.in(Keeper.PLATFORM, UUID.randomUUID()))))
                .isFalse();
        assertThat(FrameworkAccess.mayKeep(Viewer.anyone())).isFalse();
    }

    private static Viewer sitting(Seat seat) {
        return Viewer.person(PersonId.next(), "Petra", Set.of(seat));
    }
}
