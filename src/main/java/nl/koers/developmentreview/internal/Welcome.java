package nl.koers.developmentreview.internal;

import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.people.Invitations;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Component;

/// Who gets a seat in an OPR hears so by mail, with a link to what there is to do; in the transaction of the act.
@Component
public class Welcome {
    private final Invitations invitations;
    private final Partnerships partnerships;

    Welcome(Invitations invitations, Partnerships partnerships) {
        this.invitations = invitations;
        this.partnerships = partnerships;
    }

    public void to(PersonId person, OprSeat seat, Opr opr) {
        var host = partnerships.require(opr.host()).name();
        invitations.invite(
                person, seat, opr.id().value(), "/opr/" + opr.id() + place(seat, opr), "opr.mail." + seat + ".", host);
    }

    private static String place(OprSeat seat, Opr opr) {
        return switch (seat) {
            case STUDENT_WRITER -> "/reflectie/STUDENTS";
            case INVITED -> "/uitnodiging";
            case PANEL -> "/panel";
            case HOST_TEAM, SECRETARY, VISITING_COORDINATOR -> "";
        };
    }
}
