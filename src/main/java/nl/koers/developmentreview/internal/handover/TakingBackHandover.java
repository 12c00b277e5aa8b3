package nl.koers.developmentreview.internal.handover;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.register.PartnershipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// As long as its day has not come, who planned a hand-over takes it back.
@Service
public class TakingBackHandover {
    private final Handovers handovers;
    private final Clock clock;

    TakingBackHandover(Handovers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    @Transactional
    public void takeBack(PartnershipId partnership) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayHandOver(viewer, partnership));
        var ahead = handovers.ahead(partnership, viewer.requirePerson()).orElseThrow(NoSuchThing::new);
        handovers.withdraw(ahead, LocalDate.now(clock));
    }
}
