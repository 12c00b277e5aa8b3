package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.Welcome;
import nl.koers.developmentreview.internal.panel.InvitationRule.Asking;
import nl.koers.developmentreview.internal.panel.InvitationRule.Line;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host asks a partnership to visit; its coordinators get a seat from which they can read and answer (R37).
@Service
public class InvitingVisitor {
    private final Oprs oprs;
    private final ShortlistOfOpr shortlist;
    private final Partnerships partnerships;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;
    private final Welcome welcome;

    InvitingVisitor(
            Oprs oprs,
            ShortlistOfOpr shortlist,
            Partnerships partnerships,
            Seats seats,
            DossierRecord record,
            Clock clock,
            Welcome welcome) {
        this.oprs = oprs;
        this.shortlist = shortlist;
        this.partnerships = partnerships;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
        this.welcome = welcome;
    }

    public sealed interface Outcome {
        record Invited() implements Outcome {}

        record Refused(List<InvitationRule> broken) implements Outcome {}
    }

    @Transactional
    public Outcome invite(OprId id, VisitorPlace place, PartnershipId partnership, String message) {
        var opr = oprs.require(id);
        NoSuchThing.unless(PanelAccess.mayFormPanel(Acting.viewer(), opr));
        var asked = partnerships.require(partnership);
        var coordinators = seats.holders(PartnershipSeat.COORDINATOR, partnership.value());
        var list = place == VisitorPlace.FIRST ? null : shortlist.of(opr);
        var broken = InvitationRule.brokenBy(new Asking(
                opr,
                place,
                partnership,
                !coordinators.isEmpty(),
                list,
                new Line(asked.isEnded(), partnerships.ofOneLine(opr.host(), partnership))));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        var today = LocalDate.now(clock);
        oprs.save(opr.with(opr.panel().inviting(place, partnership, message.strip(), today)));
        coordinators.forEach(person -> {
            seats.give(person, OprSeat.INVITED, id.value(), today);
            welcome.to(person, OprSeat.INVITED, opr);
        });
        record.note(id.value(), "VISITOR_INVITED", asked.name());
        return new Outcome.Invited();
    }
}
