package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.register.Partnership;
import nl.koers.ui.Dates;

/// All partnerships, by name; no order of merit exists.
public record PartnershipsPage(List<Partnership> list) {
    public String sectors(Partnership partnership) {
        return SectorWords.of(partnership);
    }

    /// "Erkend sinds 1 augustus 2021"
    public String status(Partnership partnership) {
        var standing = partnership.standing();
        if (partnership.endedOn() != null) {
            return plain("register.status.ended", Dates.longAgo(partnership.endedOn()));
        }
        return standing == null
                ? plain("register.status.none")
                : plain("register.status.since-of", LifeWords.of(standing), Dates.longAgo(standing.since()));
    }

    public String href(Partnership partnership) {
        return Addresses.of(partnership.id());
    }
}
