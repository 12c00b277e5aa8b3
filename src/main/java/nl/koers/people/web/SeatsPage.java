package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.people.internal.seats.Place;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// Who sits in one place: now, soon and before; and the way to invite another.
///
/// @param name of the partnership or region, empty for the country
/// @param href of this page
/// @param mayEnd whether this reader ends seats too
public record SeatsPage(
        Place place,
        String name,
        String href,
        List<Link> path,
        List<Now> now,
        List<Ahead> ahead,
        List<Before> before,
        boolean mayEnd,
        Typed typed,
        Refusals refusals) {

    /// @param by who gave it, or empty
    /// @param until when it will end, or empty
    /// @param waiting when the last invitation went to someone who cannot log in yet, or empty
    public record Now(String id, String name, String email, String since, String by, String until, String waiting) {}

    /// @param waiting as above
    public record Ahead(
            String id,
            String person,
            String name,
            String email,
            String what,
            boolean begins,
            boolean mine,
            String waiting) {}

    public record Before(String name, String since, String until, String by) {}

    public record Typed(String name, String email, String from, String until) {
        static Typed nothing(String today) {
            return new Typed("", "", today, "");
        }
    }

    /// `COORDINATOR`, `REGION_LEAD`, `PLATFORM` or `DUSI`.
    public String kind() {
        return place.kind().name();
    }

    public String title() {
        return plain("people.seats." + kind() + ".title", name);
    }
}
