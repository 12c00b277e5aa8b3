package nl.koers.developmentreview.internal;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host gives up, with a reason that everyone on the road reads. Nothing is removed; a new OPR can begin.
@Service
public class GivingUp {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    GivingUp(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    public enum Outcome {
        GIVEN_UP,
        NO_REASON
    }

    @Transactional
    public Outcome giveUp(OprId id, String reason) {
        var opr = oprs.require(id);
        NoSuchThing.unless(OprAccess.mayGiveUp(Acting.viewer(), opr));
        if (reason.isBlank()) {
            return Outcome.NO_REASON;
        }
        oprs.save(opr.givenUp(LocalDate.now(clock), reason.strip()));
        record.noteNaming(id.value(), "GIVEN_UP", reason.strip());
        return Outcome.GIVEN_UP;
    }
}
