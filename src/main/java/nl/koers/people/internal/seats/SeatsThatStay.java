package nl.koers.people.internal.seats;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// On Mijn werk of the Platform and of the coordinator whose seat it is: a seat that had to end and cannot yet, why,
/// and what to do. It waits there until somebody settles it (R94).
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
        boolean platform = viewer.sitsNationally(NationalSeat.PLATFORM);
        if (!platform && viewer.subjectsOf(PartnershipSeat.COORDINATOR).isEmpty()) {
            return List.of();
        }
        return ahead.endsBy(today).stream()
                .filter(it -> platform || it.person().equals(viewer.person()))
                .flatMap(it -> leaving.brokenBy(it.place(), it.person(), today, it.successor(), today).stream()
                        .limit(1)
                        .map(why -> item(it, why, viewer)))
                .toList();
    }

    private WorkItem item(SeatAhead it, EndRule why, Viewer viewer) {
        boolean own = it.person().equals(viewer.person());
        var name = people.require(it.person()).name();
        PartnershipId partnership = it.place().partnership();
        return new WorkItem(
                Whose.MINE,
                "seat-stays-" + it.id(),
                own ? plain("people.seats.stays.own") : plain("people.seats.stays", name),
                plain("people.seats.stays.why", name, Dates.plain(it.on())) + " " + plain("people.seats.stays." + why),
                "",
                partnership == null
                        ? plain("people.seat.country")
                        : partnerships.require(partnership).name(),
                plain("people.seat." + it.place().kind().name()),
                own && partnership != null
                        ? "/partnerschappen/" + partnership + "/overdragen"
                        : it.place().path() + "/" + it.person() + "/einde",
                it.on(),
                it.on());
    }
}
