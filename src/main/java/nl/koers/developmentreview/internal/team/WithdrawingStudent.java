package nl.koers.developmentreview.internal.team;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.people.People;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host takes back an invitation; what the student wrote stays (R91).
@Service
public class WithdrawingStudent {
    private final Oprs oprs;
    private final People people;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;

    WithdrawingStudent(Oprs oprs, People people, Seats seats, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.people = people;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
    }

    /// The answer is the student's name.
    @Transactional
    public String withdraw(OprId id, PersonId student) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr)
                && seats.holders(OprSeat.STUDENT_WRITER, id.value()).contains(student));
        var name = people.require(student).name();
        seats.end(student, OprSeat.STUDENT_WRITER, id.value(), LocalDate.now(clock));
        record.noteNaming(id.value(), "STUDENT_WITHDRAWN", name);
        return name;
    }
}
