package nl.koers.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie een partnerschap bijhoudt")
class RegisterAccessTests {

    @Test
    @DisplayName("R90 · de eigen coördinator, en niet die van een ander")
    void own_coordinator() {
        var rijn = PartnershipId.next();
        var coordinator =
                Viewer.person(PersonId.next(), "Samira", Set.of(Seat.in(PartnershipSeat.COORDINATOR, rijn.value())));
        assertThat(RegisterAccess.mayKeep(coordinator, rijn)).isTrue();
        assertThat(RegisterAccess.mayKeep(coordinator, PartnershipId.next())).isFalse();
        assertThat(RegisterAccess.mayKeep(Viewer.anyone(), rijn)).isFalse();
    }
}
