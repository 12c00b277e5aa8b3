package nl.koers.developmentreview.internal.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.people.People;
import nl.koers.register.PartnershipSeat;
import org.springframework.stereotype.Component;

/// Finds out who is attached to what around a panel, in two statements.
@Component
public class AroundPanel {
    private final People people;
    private final Seats seats;

    AroundPanel(People people, Seats seats) {
        this.people = people;
        this.seats = seats;
    }

    /// @param others people beside the members and the secretary, for instance who is about to be nominated
    public PanelPeople of(Opr opr, PersonId... others) {
        var ids = Stream.of(
                        opr.panel().members().stream().map(Member::person),
                        opr.panel().secretary().stream(),
                        Stream.of(others))
                .<PersonId>flatMap(it -> it)
                .distinct()
                .toList();
        return new PanelPeople(opr.host(), ids.isEmpty() ? List.of() : people.all(ids), seatedAtHost(opr));
    }

    private Set<PersonId> seatedAtHost(Opr opr) {
        return seats.holdersOfAny(
                Set.of(opr.host().value(), opr.id().value()),
                PartnershipSeat.COORDINATOR,
                OprSeat.HOST_TEAM,
                OprSeat.STUDENT_WRITER,
                OprSeat.SECRETARY);
    }
}
