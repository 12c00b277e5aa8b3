package nl.koers.register;

import java.time.LocalDate;
import nl.koers.register.internal.regions.KeepingRegions;
import org.springframework.stereotype.Service;

/// What the Platform does for the regions, for other rooms: the acts the demonstration tells its stories with. An act
/// that is refused is a mistake in the story.
@Service
public class RegionKeeping {
    private final KeepingRegions keeping;

    RegionKeeping(KeepingRegions keeping) {
        this.keeping = keeping;
    }

    public void add(RegionId id, String name) {
        told(keeping.add(id, name));
    }

    public void tie(RegionId region, PartnershipId partnership, LocalDate since) {
        told(keeping.tie(region, partnership, since));
    }

    private static void told(KeepingRegions.Outcome outcome) {
        if (outcome != KeepingRegions.Outcome.DONE) {
            throw new IllegalStateException("the story was refused: " + outcome);
        }
    }
}
