package nl.koers.developmentreview.internal;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host's coordinator begins an OPR and takes the first seat in the host's team.
@Service
public class StartingOpr {
    private final Oprs oprs;
    private final Partnerships partnerships;
    private final Seats seats;
    private final QualityFrameworks frameworks;
    private final DossierRecord record;
    private final Clock clock;

    StartingOpr(
            Oprs oprs,
            Partnerships partnerships,
            Seats seats,
            QualityFrameworks frameworks,
            DossierRecord record,
            Clock clock) {
        this.oprs = oprs;
        this.partnerships = partnerships;
        this.seats = seats;
        this.frameworks = frameworks;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Started(OprId opr) implements Outcome {}

        /// There is one open already.
        record AlreadyOpen(OprId opr) implements Outcome {}

        /// Only a recognised partnership holds an OPR (R02); an aspirant is assessed.
        record NotRecognised() implements Outcome {}

        /// It went on in another one, which begins its own (R53).
        record WentOn() implements Outcome {}
    }

    @Transactional
    public Outcome start(PartnershipId host) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayBegin(viewer, host));
        var partnership = partnerships.require(host);
        if (partnership.isEnded()) {
            return new Outcome.WentOn();
        }
        var beginning = Beginning.of(partnership, oprs.earlierOf(host));
        var open = beginning.open();
        if (open.isPresent()) {
            return new Outcome.AlreadyOpen(open.get().id());
        }
        var today = LocalDate.now(clock);
        var start = beginning.start(today, null, Settings.OF_2021);
        if (start.isEmpty()) {
            return new Outcome.NotRecognised();
        }
        var id = OprId.next();
        seats.give(viewer.requirePerson(), OprSeat.HOST_TEAM, id.value(), today);
        oprs.save(Opr.begin(
                id,
                host,
                Settings.OF_2021,
                start.get().under(frameworks.toBeginWith().version())));
        record.note(id.value(), "STARTED", partnership.name());
        return new Outcome.Started(id);
    }
}
