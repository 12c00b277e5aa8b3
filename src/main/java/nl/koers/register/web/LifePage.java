package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.register.Partner;
import nl.koers.register.Partnership;
import nl.koers.ui.Fact;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// What happened to a partnership, and how it was on a day as Koers knew it on a day.
///
/// @param on the day asked for; empty: the time line alone
/// @param known what Koers knew on this day; empty: what it knows now
/// @param then how it was, as facts; empty when no day was asked for
/// @param partners who took part then, the penvoerder first
/// @param before partnerships it came from, whose history goes on there
/// @param moments the latest first
public record LifePage(
        Partnership partnership,
        String on,
        String known,
        String thenTitle,
        List<Fact> then,
        List<Partner> partners,
        List<Link> before,
        List<Link> after,
        List<Moment> moments,
        Refusals refusals) {

    /// @param on since when it holds
    /// @param known when Koers came to know it
    /// @param reason empty for who may not read it
    /// @param by who recorded it; empty for who may not read it, and once the name has gone
    /// @param corrected what this was corrected by, in words; empty while it stands
    public record Moment(String on, String words, String known, String reason, String by, String corrected) {}

    public List<Link> path() {
        return Addresses.path(partnership, plain("register.life.title"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/verloop";
    }
}
