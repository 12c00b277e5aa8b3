package nl.koers.people.internal.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.people.People;
import nl.koers.people.internal.seats.SeatAhead.Act;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// As long as its day has not come, a beginning or end that was planned is taken back: by the Platform, or by whoever
/// planned it.
@Service
public class TakingBackSeat {
    private final SeatsAhead ahead;
    private final BelongingWithSeat belonging;
    private final People people;
    private final DossierRecord record;
    private final Clock clock;

    TakingBackSeat(SeatsAhead ahead, BelongingWithSeat belonging, People people, DossierRecord record, Clock clock) {
        this.ahead = ahead;
        this.belonging = belonging;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    public static boolean may(Viewer viewer, SeatAhead it) {
        return it.place().mayEnd(viewer)
                || it.place().mayInvite(viewer)
                        && viewer.person() != null
                        && viewer.person().equals(it.by());
    }

    /// @return the name of whom it was about, or empty when its day came or somebody else took it back
    @Transactional
    public String takeBack(Place place, UUID id) {
        NoSuchThing.unless(place.mayInvite(Acting.viewer()));
        ahead.hold(place);
        var today = LocalDate.now(clock);
        var found = ahead.at(place).stream().filter(it -> it.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return "";
        }
        var it = found.get();
        NoSuchThing.unless(may(Acting.viewer(), it));
        ahead.withdraw(it, today);
        if (it.act() == Act.BEGINS) {
            ahead.find(place, it.person(), Act.ENDS).ifPresent(end -> ahead.withdraw(end, today));
            belonging.withoutSeat(place, it.person(), today);
        }
        var name = name(it.person());
        record.noteNaming(place.dossier(), place.kind().name() + "_TAKEN_BACK", name + ", " + it.on());
        return name;
    }

    private String name(PersonId person) {
        return people.require(person).name();
    }
}
