package nl.koers.people.internal.seats;

import static nl.koers.ui.Words.counted;
import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.people.NationalSeat;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// On Mijn werk of the Platform: the way to people and seats. A move of theirs only while nobody coordinates anything,
/// so that a new Koers says where to begin.
@Component
class SeatsWork implements Waiting {
    private final Seats seats;
    private final Partnerships partnerships;

    SeatsWork(Seats seats, Partnerships partnerships) {
        this.seats = seats;
        this.partnerships = partnerships;
    }

    @Override
    public List<WorkItem> items(Viewer viewer, LocalDate today) {
        if (!viewer.sitsNationally(NationalSeat.PLATFORM)) {
            return List.of();
        }
        var all = partnerships.living();
        var coordinated = seats.everywhere(PartnershipSeat.COORDINATOR).keySet();
        int without = (int) all.stream()
                .filter(it -> !coordinated.contains(it.id().value()))
                .count();
        boolean begins = coordinated.isEmpty();
        var since = seats.everHeld(viewer.requirePerson()).stream()
                .filter(it -> it.kind().equals(NationalSeat.PLATFORM.name()) && it.endedOn() == null)
                .map(Seats.Held::since)
                .findFirst()
                .orElse(today);
        return List.of(new WorkItem(
                begins ? Whose.MINE : Whose.PART_OF,
                begins ? "people-begin" : "",
                plain(begins ? "people.seats.work.begin" : "people.seats.title"),
                plain("people.seats.work.why"),
                "",
                plain("people.seat.country"),
                counted("people.seats.without", without),
                "/mensen",
                since,
                null));
    }
}
