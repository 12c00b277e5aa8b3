package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.register.Partnership;
import nl.koers.register.Sector;
import nl.koers.register.internal.figures.Figure;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.register.internal.figures.What;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// One school year of a partnership, to fill in or to read, with what stood there before.
public record FigureYearPage(
        Partnership partnership,
        SchoolYear year,
        List<Group> groups,
        List<Past> history,
        boolean mayKeep,
        Refusals refusals) {

    /// A sector, or the people who guide.
    public record Group(String id, String title, List<Line> lines) {}

    /// @param value as it is typed
    /// @param seen what stood there when the page was made
    public record Line(String field, String label, String value, String seen, String words) {}

    /// @param when by whom and when it was kept
    public record Past(String what, String count, String when) {}

    /// The fields of a partnership in one year, in the order of the page.
    static List<Figure.Key> keys(Partnership partnership, SchoolYear year) {
        return Stream.concat(
                        partnership.sectors().stream().sorted().flatMap(sector -> ofSector(year, sector)),
                        What.staff().stream().map(it -> new Figure.Key(year, null, it)))
                .toList();
    }

    static Stream<Figure.Key> ofSector(SchoolYear year, Sector sector) {
        return What.routes().stream().map(it -> new Figure.Key(year, sector, it));
    }

    public List<Link> path() {
        return List.of(
                new Link(plain("register.path.all"), "/partnerschappen"),
                new Link(partnership.name(), Addresses.of(partnership.id())),
                new Link(plain("register.figures"), Addresses.of(partnership.id()) + "/cijfers"),
                new Link(year.toString(), ""));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/cijfers/" + year;
    }

    public String back() {
        return Addresses.of(partnership.id()) + "/cijfers";
    }
}
