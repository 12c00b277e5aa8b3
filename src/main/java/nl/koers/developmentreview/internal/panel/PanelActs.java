package nl.koers.developmentreview.internal.panel;

import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// All acts of step 2 in one hand, for the front desk of the room.
@Component
public record PanelActs(
        ChoosingThemes themes,
        InvitingVisitor inviting,
        AnsweringInvitation answering,
        NominatingMember nominating,
        DescribingMember describing,
        DeclaringTies declaring,
        ChoosingChair chairing,
        LeavingPanel leaving,
        NamingSecretary secretary,
        SettlingPanel settling,
        Oprs oprs,
        TransactionTemplate transaction) {

    /// The place of this person on the panel, as far as the viewer may know.
    public UUID memberOf(OprId opr, PersonId person) {
        return transaction.execute(_ -> oprs.require(opr).panel().members().stream()
                .filter(member -> member.person().equals(person))
                .map(Member::id)
                .findFirst()
                .orElseThrow(NoSuchThing::new));
    }
}
