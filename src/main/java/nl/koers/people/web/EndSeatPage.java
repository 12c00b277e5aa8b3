package nl.koers.people.web;

import java.util.List;
import java.util.Map;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// Before a seat ends: what runs, and who follows.
///
/// @param back the page of the place
/// @param what "coördinator van Partnerschap Rijn"
/// @param running what needs a successor
/// @param others who can be that, by id
public record EndSeatPage(
        String name,
        String what,
        String href,
        String back,
        List<Link> path,
        List<String> running,
        Map<String, String> others,
        String on,
        String successor,
        Refusals refusals) {
    /// What runs can go to nobody yet.
    public boolean nobodyFollows() {
        return !running.isEmpty() && others.isEmpty();
    }
}
