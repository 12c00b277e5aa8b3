package nl.koers.register.internal.regions;

import java.time.LocalDate;
import nl.koers.register.PartnershipId;
import nl.koers.register.RegionTie;
import nl.koers.register.Regions;
import nl.koers.register.Succession;
import org.springframework.stereotype.Component;

/// What follows after a merger or split belongs to the regions of what it follows on, from that day: otherwise a region
/// would lose it from sight overnight. The Platform ends what no longer holds (R53, R54, ADR 0026).
@Component
class RegionsGoAlong implements Succession {
    private final Regions regions;
    private final KeepingRegions keeping;

    RegionsGoAlong(Regions regions, KeepingRegions keeping) {
        this.regions = regions;
        this.keeping = keeping;
    }

    @Override
    public void follow(PartnershipId predecessor, PartnershipId successor, LocalDate on) {
        // two of which both belong to a region take it along once: the second is THERE_ALREADY
        regions.ties(predecessor).stream()
                .filter(RegionTie::isOpen)
                .forEach(tie ->
                        keeping.tie(tie.region().id(), successor, tie.since().isAfter(on) ? tie.since() : on));
    }
}
