package nl.koers.people.internal.seats;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// On Mijn werk of the Platform: a seat that had to end and cannot yet, why, and what to do. It waits there until
/// somebody settles it (R94); the page of who sits there says it too.
@Component
class SeatsThatStay implements Waiting {
    private final SeatsAhead ahead;
    private final LeavingSeat leaving;
    private final People people;
    private final Partnerships partnerships;

    SeatsThatStay(SeatsAhead ahead, LeavingSeat leaving, People people, Partnerships partnerships) {
        this.ahead = ahead;
        this.leaving = leaving;
        this.people = people;
        this.partnerships = partnerships;
    }

    @Override
    public List<WorkItem> items(Viewer viewer, LocalDate today) {
        if (!viewer.sitsNationally(NationalSeat.PLATFORM)) {
            return List.of();
        }
        return ahead.endsBy(today).stream()
                .flatMap(it -> leaving.brokenBy(it.place(), it.person(), today, it.successor(), today).stream()
                        .limit(1)
                        .map(why -> item(it, why)))
                .toList();
    }

    private WorkItem item(SeatAhead it, EndRule why) {
        var name = people.require(it.person()).name();
        PartnershipId partnership = it.place().partnership();
        return new WorkItem(
                Whose.MINE,
                "seat-stays-" + it.id(),
                plain("people.seats.stays", name),
                plain("people.seats.stays.why", name, Dates.plain(it.on())) + " " + plain("people.seats.stays." + why),
                "",
                partnership == null
                        ? plain("people.seat.country")
                        : partnerships.require(partnership).name(),
                plain("people.seat." + it.place().kind().name()),
                it.place().path() + "/" + it.person() + "/einde",
                it.on(),
                it.on());
    }
}
