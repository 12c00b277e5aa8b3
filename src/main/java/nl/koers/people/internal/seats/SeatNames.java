package nl.koers.people.internal.seats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.people.NationalSeat;
import nl.koers.record.Content;
import nl.koers.record.KeptNames;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.RegionSeat;
import org.springframework.stereotype.Component;

/// Who was asked for a seat, began and left is known for the kept years; that somebody did stays (R93).
@Component
class SeatNames implements KeptNames {
    private static final Set<String> ACTS = Stream.concat(
                    Stream.of("PARTNERSHIP_ADDED", "AFFILIATION_ENDED"),
                    Stream.of(
                                    PartnershipSeat.COORDINATOR,
                                    RegionSeat.REGION_LEAD,
                                    NationalSeat.PLATFORM,
                                    NationalSeat.DUSI)
                            .flatMap(seat -> Stream.of(
                                            "INVITED",
                                            "INVITED_AGAIN",
                                            "BEGAN",
                                            "END_PLANNED",
                                            "ENDED",
                                            "TAKEN_BACK",
                                            "LAPSED")
                                    .map(done -> seat.name() + "_" + done)))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Collection<UUID> closedBy(LocalDate day) {
        return List.of();
    }

    @Override
    public List<Content> forget(UUID dossier) {
        return List.of();
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }
}
