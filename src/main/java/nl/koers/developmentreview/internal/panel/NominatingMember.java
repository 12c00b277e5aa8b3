package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.Welcome;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import nl.koers.developmentreview.internal.panel.NominationRule.Asking;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A visiting partnership nominates one of its own people for the panel (R13); the seat begins at once.
@Service
public class NominatingMember {
    private final Oprs oprs;
    private final People people;
    private final AroundPanel around;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;
    private final Welcome welcome;

    NominatingMember(
            Oprs oprs,
            People people,
            AroundPanel around,
            Seats seats,
            DossierRecord record,
            Clock clock,
            Welcome welcome) {
        this.oprs = oprs;
        this.people = people;
        this.around = around;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
        this.welcome = welcome;
    }

    public sealed interface Outcome {
        record Nominated(String name) implements Outcome {}

        record Refused(String name, List<NominationRule> broken) implements Outcome {}
    }

    /// @param function one of the functions this person has in that partnership
    @Transactional
    public Outcome nominate(OprId id, PartnershipId visitor, PersonId person, Function function) {
        var opr = oprs.require(id);
        NoSuchThing.unless(PanelAccess.mayNominate(Acting.viewer(), opr, visitor));
        var who = people.require(person);
        var onPanel = seats.holders(OprSeat.PANEL, id.value());
        var broken = NominationRule.brokenBy(new Asking(opr, visitor, person, around.of(opr, person), onPanel));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(who.name(), broken);
        }
        NoSuchThing.unless(who.functionsIn(visitor).contains(function));
        var today = LocalDate.now(clock);
        oprs.save(opr.with(opr.panel().nominating(visitor, function, Nominee.of(person, who.name()), today)));
        seats.give(person, OprSeat.PANEL, id.value(), today);
        welcome.to(person, OprSeat.PANEL, opr);
        record.noteNaming(id.value(), "MEMBER_NOMINATED", who.name());
        return new Outcome.Nominated(who.name());
    }
}
