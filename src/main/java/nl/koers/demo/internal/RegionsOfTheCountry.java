package nl.koers.demo.internal;

import static nl.koers.demo.Personas.MARLEEN;
import static nl.koers.demo.Personas.PETRA;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.koers.access.Seats;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.register.PartnershipId;
import nl.koers.register.RegionId;
import nl.koers.register.RegionKeeping;
import nl.koers.register.RegionSeat;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The regions of the demonstration country, all invented; one partnership belongs to two of them, and one region
/// has its lead.
@Component
@Profile("demo | test")
@Order(55)
class RegionsOfTheCountry implements Story {
    private static final LocalDate FIRST = LocalDate.of(2024, 8, 1);

    private final Stage stage;
    private final RegionKeeping keeping;
    private final Seats seats;
    private final TransactionTemplate transaction;

    RegionsOfTheCountry(Stage stage, RegionKeeping keeping, Seats seats, TransactionTemplate transaction) {
        this.seats = seats;
        this.transaction = transaction;
        this.stage = stage;
        this.keeping = keeping;
    }

    @Override
    public void happen() {
        stage.on(LocalDate.of(2024, 9, 2), LocalTime.of(10, 0));
        region(Places.STROOMLAND, "Onderwijsregio Stroomland", Places.RIJN, Places.DELTA, Places.MAAS);
        region(Places.NOORDERHOEK, "Onderwijsregio Noorderhoek", Places.NOORD, Places.WAD, Places.KUST);
        region(Places.ZAND_EN_HEIDE, "Onderwijsregio Zand en Heide", Places.VELUWE, Places.PEEL, Places.MAAS);
        stage.as(
                PETRA,
                () -> transaction.execute(_ -> {
                    seats.give(MARLEEN.id(), RegionSeat.REGION_LEAD, Places.STROOMLAND.value(), FIRST);
                    return MARLEEN;
                }));
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void region(RegionId id, String name, PartnershipId... partnerships) {
        stage.as(PETRA, () -> {
            keeping.add(id, name);
            for (var partnership : partnerships) {
                keeping.tie(id, partnership, FIRST);
            }
            return id;
        });
    }
}
