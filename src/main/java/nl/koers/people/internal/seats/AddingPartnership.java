package nl.koers.people.internal.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.people.CorrectingName;
import nl.koers.people.NationalSeat;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The Platform adds a partnership to the register.
@Service
public class AddingPartnership {
    private final Partnerships partnerships;
    private final SeatsAhead ahead;
    private final DossierRecord record;
    private final Clock clock;

    AddingPartnership(Partnerships partnerships, SeatsAhead ahead, DossierRecord record, Clock clock) {
        this.partnerships = partnerships;
        this.ahead = ahead;
        this.record = record;
        this.clock = clock;
    }

    public enum Rule {
        A_NAME(asking -> !asking.name().isEmpty() && asking.name().length() <= 150),
        A_NAME_OF_ITS_OWN(asking -> !asking.taken()),
        A_SHORT_NAME(
                asking -> !asking.shortName().isEmpty() && asking.shortName().length() <= 40),
        ONE_OR_MORE_SECTORS(asking -> !asking.sectors().isEmpty()), // R50
        RECOGNISED_BY_NOW(asking ->
                asking.recognisedOn() == null || !asking.recognisedOn().isAfter(asking.today()));

        private final Predicate<Asking> holds;

        Rule(Predicate<Asking> holds) {
            this.holds = holds;
        }
    }

    /// @param taken whether another partnership goes by this name
    private record Asking(
            String name,
            boolean taken,
            String shortName,
            Set<Sector> sectors,
            @Nullable LocalDate recognisedOn,
            LocalDate today) {}

    public sealed interface Outcome {
        record Added(String name) implements Outcome {}

        record Refused(List<Rule> broken) implements Outcome {}
    }

    /// @param id of the form it came from, so that sending it twice adds one
    /// @param recognisedOn null for an aspirant
    @Transactional
    public Outcome add(
            PartnershipId id, String name, String shortName, Set<Sector> sectors, @Nullable LocalDate recognisedOn) {
        NoSuchThing.unless(may());
        ahead.hold(Place.national(NationalSeat.PLATFORM));
        var called = CorrectingName.plain(name);
        var briefly = CorrectingName.plain(shortName);
        var all = partnerships.all();
        if (all.stream().anyMatch(it -> it.id().equals(id) && it.name().equals(called))) {
            return new Outcome.Added(called);
        }
        boolean taken =
                all.stream().anyMatch(it -> it.id().equals(id) || it.name().equalsIgnoreCase(called));
        var asking = new Asking(called, taken, briefly, sectors, recognisedOn, LocalDate.now(clock));
        var broken = Arrays.stream(Rule.values())
                .filter(rule -> !rule.holds.test(asking))
                .toList();
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        partnerships.add(new Partnership(id, called, briefly, sectors, recognisedOn, "", Set.of()));
        record.note(id.value(), "PARTNERSHIP_ADDED", recognisedOn == null ? "" : recognisedOn.toString());
        return new Outcome.Added(called);
    }

    public static boolean may() {
        return Acting.viewer().sitsNationally(NationalSeat.PLATFORM);
    }
}
