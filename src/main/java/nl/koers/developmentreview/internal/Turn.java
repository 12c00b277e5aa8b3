package nl.koers.developmentreview.internal;

import java.time.LocalDate;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.register.PartnershipSeat;
import org.jspecify.annotations.Nullable;

/// One thing that waits for someone: what, in which step, since when, and until when if there is a date. Derived,
/// never stored.
public record Turn(
        Task task, Actor actor, LocalDate since, @Nullable LocalDate until) {

    public Step step() {
        return task.step();
    }

    /// Whether this viewer is the one who can do it.
    public boolean isMoveOf(Viewer viewer, OprId opr) {
        return switch (actor) {
            case Actor.Host _ -> viewer.sitsIn(OprSeat.HOST_TEAM, opr.value());
            case Actor.Students _ -> viewer.sitsIn(OprSeat.STUDENT_WRITER, opr.value());
            case Actor.Secretary _ -> viewer.sitsIn(OprSeat.SECRETARY, opr.value());
            case Actor.Visitor(var partnership) -> viewer.sitsIn(PartnershipSeat.COORDINATOR, partnership.value());
            case Actor.SomeVisitor _ -> false;
            case Actor.Panel _ -> viewer.sitsIn(OprSeat.PANEL, opr.value());
            case Actor.Chair(var person) -> viewer.is(person);
            case Actor.Member(var person) -> viewer.is(person);
        };
    }

    public boolean isLate(LocalDate today) {
        return until != null && today.isAfter(until);
    }
}
