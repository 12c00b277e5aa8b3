package nl.koers.developmentreview.internal.handover;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.handover.HandoverRule.Asking;
import nl.koers.people.People;
import nl.koers.register.PartnershipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator hands over, today or from a day to come; one hand-over at a time (R94).
@Service
public class HandingOver {
    private final Handovers handovers;
    private final GoingOver goingOver;
    private final CarryingOut carrying;
    private final People people;
    private final Clock clock;

    HandingOver(Handovers handovers, GoingOver goingOver, CarryingOut carrying, People people, Clock clock) {
        this.handovers = handovers;
        this.goingOver = goingOver;
        this.carrying = carrying;
        this.people = people;
        this.clock = clock;
    }

    public sealed interface Outcome {
        /// It has gone over.
        record Done(String name) implements Outcome {}

        /// It will, on that day.
        record Planned(String name, LocalDate day) implements Outcome {}

        record Refused(List<HandoverRule> broken) implements Outcome {}

        /// There is one ahead already.
        record Ahead() implements Outcome {}
    }

    /// What goes over besides the peer reviews, by name, as whoever ends a seat sees it too.
    public List<String> goesAlong(PartnershipId partnership) {
        return carrying.elsewhere(Acting.viewer().requirePerson(), partnership);
    }

    @Transactional
    public Outcome handOver(PartnershipId partnership, PersonId to, LocalDate day) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayHandOver(viewer, partnership));
        var from = viewer.requirePerson();
        var successor =
                people.find(to).filter(it -> it.isAttachedTo(partnership)).orElseThrow(NoSuchThing::new);
        if (handovers.ahead(partnership, from).isPresent()) {
            return new Outcome.Ahead();
        }
        var today = LocalDate.now(clock);
        var across = goingOver.sitsAcross(to, partnership);
        var broken = HandoverRule.brokenBy(new Asking(partnership, from, successor, day, today, across));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        var it = new Handover(Generators.timeBasedEpochRandomGenerator().generate(), partnership, from, to, day);
        handovers.add(it, today);
        if (!it.isDue(today)) {
            return new Outcome.Planned(successor.name(), day);
        }
        carrying.carryOut(it, today);
        return new Outcome.Done(successor.name());
    }
}
