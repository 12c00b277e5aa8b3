package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Map;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// The two places for visitors, whom the host asked, and the shortlist for the second one (R06, R08, R09, R37).
///
/// @param themes names of the chosen themes; empty while none are chosen
/// @param everyone all other partnerships with their sectors, for the free choice
/// @param typed what was typed in the form that was not taken
public record VisitorsPage(
        OprHead head,
        List<String> themes,
        List<Place> places,
        Map<String, String> everyone,
        List<Candidate> candidates,
        List<NotProposed> notProposed,
        boolean mayInvite,
        Typed typed,
        Refusals refusals) {

    /// One of the two places.
    ///
    /// @param path the last part of its address
    /// @param current who is asked or said yes; null while the place is free
    public record Place(
            VisitorPlace place, String path, @Nullable Asked current, List<Asked> earlier) {
        public boolean isFirst() {
            return place == VisitorPlace.FIRST;
        }
    }

    /// @param mark shape of the state: done, open or later
    /// @param more reason and proposal after a no
    public record Asked(String name, String mark, String state, String message, List<String> more, boolean waits) {}

    public record Candidate(String id, String name, List<String> reasons) {}

    public record NotProposed(String name, List<String> why) {}

    public record Typed(String first, String firstMessage, String second, String secondMessage) {
        static Typed nothing() {
            return new Typed("", "", "", "");
        }
    }

    /// The place whose button is the primary one: the first that is free.
    public boolean isNext(Place place) {
        return places.stream()
                .filter(it -> it.current() == null)
                .findFirst()
                .filter(place::equals)
                .isPresent();
    }
}
