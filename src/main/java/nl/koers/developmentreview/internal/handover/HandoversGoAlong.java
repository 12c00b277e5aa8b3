package nl.koers.developmentreview.internal.handover;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import nl.koers.access.StandIn;
import nl.koers.access.Viewer;
import nl.koers.register.PartnershipId;
import nl.koers.register.Succession;
import org.springframework.stereotype.Component;

/// After a merger or split: who was to hand over on a day to come, hands over in what followed too (R53, R94). The
/// program looks, because whoever merges reads no hand-overs.
@Component
class HandoversGoAlong implements Succession {
    private static final Viewer PROGRAM = Viewer.program("overdragen");

    private final Handovers handovers;
    private final StandIn standIn;

    HandoversGoAlong(Handovers handovers, StandIn standIn) {
        this.handovers = handovers;
        this.standIn = standIn;
    }

    @Override
    public void follow(PartnershipId predecessor, PartnershipId successor, LocalDate on) {
        standIn.call(PROGRAM, () -> {
            var planned = handovers.at(predecessor);
            planned.stream()
                    .filter(it -> handovers.ahead(successor, it.from()).isEmpty())
                    .forEach(it -> handovers.add(
                            new Handover(
                                    Generators.timeBasedEpochRandomGenerator().generate(),
                                    successor,
                                    it.from(),
                                    it.to(),
                                    it.startsOn()),
                            on));
            return planned.size();
        });
    }
}
