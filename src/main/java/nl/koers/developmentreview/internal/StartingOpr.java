package nl.koers.developmentreview.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host's coordinator begins an OPR and takes the first seat in the host's team.
@Service
public class StartingOpr {
    private final Oprs oprs;
    private final Partnerships partnerships;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;

    StartingOpr(Oprs oprs, Partnerships partnerships, Seats seats, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.partnerships = partnerships;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Started(OprId opr) implements Outcome {}

        /// There is one open already.
        record AlreadyOpen(OprId opr) implements Outcome {}

        /// Only a recognised partnership holds an OPR (R02); an aspirant is assessed.
        record NotRecognised() implements Outcome {}
    }

    @Transactional
    public Outcome start(PartnershipId host) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(OprAccess.mayBegin(viewer, host));
        var earlier = oprs.ofHost(host);
        var open = earlier.stream()
                .filter(opr -> !opr.isGivenUp() && !opr.report().isFinal())
                .findFirst();
        if (open.isPresent()) {
            return new Outcome.AlreadyOpen(open.get().id());
        }
        var partnership = partnerships.require(host);
        if (partnership.recognisedOn() == null) {
            return new Outcome.NotRecognised();
        }
        var today = LocalDate.now(clock);
        var id = OprId.next();
        seats.give(viewer.requirePerson(), OprSeat.HOST_TEAM, id.value(), today);
        oprs.save(Opr.begin(
                id,
                host,
                Settings.OF_2021,
                Start.of(today, partnership.recognisedOn(), lastHeldOn(earlier), null, Settings.OF_2021)));
        record.note(id.value(), "STARTED", partnership.name());
        return new Outcome.Started(id);
    }

    /// R02: the clock counts from the last review day; a review that was given up before its day does not count.
    private static @Nullable LocalDate lastHeldOn(List<Opr> earlier) {
        return earlier.stream()
                .flatMap(opr -> opr.day().heldOn().stream())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
