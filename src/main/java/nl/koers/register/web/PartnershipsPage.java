package nl.koers.register.web;

import java.util.List;
import nl.koers.register.Partnership;

/// All partnerships, by name; no order of merit exists.
public record PartnershipsPage(List<Partnership> list) {
    public String sectors(Partnership partnership) {
        return SectorWords.of(partnership);
    }

    public String href(Partnership partnership) {
        return Addresses.of(partnership.id());
    }
}
