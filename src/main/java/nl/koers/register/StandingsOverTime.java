package nl.koers.register;

import java.util.List;
import nl.koers.register.internal.life.Entries;
import nl.koers.register.internal.life.StatusHistory;
import org.springframework.stereotype.Service;

/// Every status a partnership ever had and since when, as it stands after corrections (R52).
@Service
public class StandingsOverTime {
    private final Entries entries;

    StandingsOverTime(Entries entries) {
        this.entries = entries;
    }

    /// By the day they began.
    public List<Standing> of(PartnershipId partnership) {
        return entries.of(partnership).statuses().changes().stream()
                .map(StatusHistory.Change::to)
                .toList();
    }
}
