package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.register.internal.duo.Links.Link;
import nl.koers.register.internal.duo.LocationRows.Known;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell;

/// One school as DUO published it, and the partnerships in which it takes part.
public record LocationPage(Known known, List<Link> links) {
    public List<Shell.Link> path() {
        return List.of(
                new Shell.Link(plain("register.path.all"), "/partnerschappen"),
                new Shell.Link(known.location().name(), ""));
    }

    public record Fact(String name, String value) {}

    public List<Fact> facts() {
        var it = known.location();
        return List.of(
                new Fact(plain("register.duo.fact.code"), it.code()),
                new Fact(plain("register.duo.fact.brin"), it.brin()),
                new Fact(plain("register.address"), it.address()),
                new Fact(plain("register.duo.fact.municipality"), it.municipality()),
                new Fact(plain("register.duo.fact.province"), it.province()),
                new Fact(plain("register.duo.fact.denomination"), it.denomination()));
    }

    public String board() {
        return known.location().board();
    }

    public String source() {
        return plain("register.source", Dates.moment(known.readAt()));
    }

    public String href(Link link) {
        return Addresses.of(link.partnership());
    }
}
