package nl.koers.qualityculture.internal;

import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import org.springframework.stereotype.Component;

/// Who works on the quality of a partnership now: its coordinators and those they let write along.
@Component
public class Workers {
    private final Seats seats;

    Workers(Seats seats) {
        this.seats = seats;
    }

    public Set<PersonId> of(PartnershipId partnership) {
        return seats.holdersOfAny(Set.of(partnership.value()), PartnershipSeat.COORDINATOR, QualitySeat.QUALITY_WRITER);
    }
}
