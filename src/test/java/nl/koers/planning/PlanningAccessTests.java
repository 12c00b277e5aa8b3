package nl.koers.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.people.NationalSeat;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie zegt en leest of een partnerschap op bezoek kan")
class PlanningAccessTests {
    private static final PartnershipId RIJN = PartnershipId.next();

    @Test
    @DisplayName("R90 · zeggen doet de eigen coördinator; lezen ook het Platform; niemand anders")
    void own_coordinator_and_platform() {
        var own = sitting(Seat.in(PartnershipSeat.COORDINATOR, RIJN.value()));
        var other = sitting(
                Seat.in(PartnershipSeat.COORDINATOR, PartnershipId.next().value()));
        var platform = sitting(Seat.national(NationalSeat.PLATFORM));
        var dusi = sitting(Seat.national(NationalSeat.DUSI));
        assertThat(PlanningAccess.maySayWilling(own, RIJN)).isTrue();
        assertThat(PlanningAccess.maySayWilling(other, RIJN)).isFalse();
        assertThat(PlanningAccess.maySayWilling(platform, RIJN)).isFalse();
        assertThat(PlanningAccess.mayReadVisits(own, RIJN)).isTrue();
        assertThat(PlanningAccess.mayReadVisits(platform, RIJN)).isTrue();
        assertThat(PlanningAccess.mayReadVisits(other, RIJN)).isFalse();
        assertThat(PlanningAccess.mayReadVisits(dusi, RIJN)).isFalse();
        assertThat(PlanningAccess.mayReadVisits(Viewer.anyone(), RIJN)).isFalse();
        assertThat(PlanningAccess.mayReadAllVisits(platform)).isTrue();
        assertThat(PlanningAccess.mayReadAllVisits(own)).isFalse();
        assertThat(PlanningAccess.mayReadAllVisits(dusi)).isFalse();
        assertThat(PlanningAccess.mayReadAllVisits(Viewer.anyone())).isFalse();
    }

    private static Viewer sitting(Seat seat) {
        return Viewer.person(PersonId.next(), "Samira", Set.of(seat));
    }
}
