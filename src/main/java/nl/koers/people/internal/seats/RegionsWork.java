package nl.koers.people.internal.seats;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.register.RegionId;
import nl.koers.register.RegionSeat;
import nl.koers.register.Regions;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// On Mijn werk of the lead of an onderwijsregio: the way to its page, where its capacity stands (R58).
@Component
class RegionsWork implements Waiting {
    private final Seats seats;
    private final Regions regions;

    RegionsWork(Seats seats, Regions regions) {
        this.seats = seats;
        this.regions = regions;
    }

    @Override
    public List<WorkItem> items(Viewer viewer, LocalDate today) {
        if (viewer.subjectsOf(RegionSeat.REGION_LEAD).isEmpty()) {
            return List.of();
        }
        var names = regions.all();
        return seats.everHeld(viewer.requirePerson()).stream()
                .filter(it -> it.kind().equals(RegionSeat.REGION_LEAD.name()) && it.endedOn() == null)
                .flatMap(held -> names.stream()
                        .filter(it -> it.id().value().equals(held.subject()))
                        .map(it -> item(it.id(), it.name(), held.since())))
                .sorted(Comparator.comparing(WorkItem::where))
                .toList();
    }

    private static WorkItem item(RegionId region, String name, LocalDate since) {
        return new WorkItem(
                Whose.PART_OF,
                "",
                plain("people.seats.work.capacity", name),
                plain("people.seats.work.capacity-why"),
                "",
                name,
                plain("people.seat." + RegionSeat.REGION_LEAD),
                "/onderwijsregios/" + region,
                since,
                null);
    }
}
