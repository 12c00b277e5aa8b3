package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Shell.Link;

/// Where the pages of a partnership are, and how one came there.
final class Addresses {
    private Addresses() {}

    static PartnershipId partnership(String id) {
        return new PartnershipId(uuid(id));
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }

    static String of(PartnershipId id) {
        return "/partnerschappen/" + id;
    }

    static List<Link> path(Partnership partnership) {
        return List.of(new Link(plain("register.path.all"), "/partnerschappen"), new Link(partnership.name(), ""));
    }

    static List<Link> path(Partnership partnership, String here) {
        return path(partnership, new Link(here, ""));
    }

    static List<Link> path(Partnership partnership, Link here) {
        return List.of(
                new Link(plain("register.path.all"), "/partnerschappen"),
                new Link(partnership.name(), of(partnership.id())),
                here);
    }
}
