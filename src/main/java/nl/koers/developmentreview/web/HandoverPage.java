package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Map;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// Handing the work of a partnership over.
///
/// @param goesAlong what goes over besides the reviews, by name
/// @param open what waits for whoever hands over
/// @param colleagues to whom it can go, by id; empty when nobody is there
/// @param successor of the hand-over that is planned, or empty
public record HandoverPage(
        String id,
        String place,
        List<String> goesAlong,
        List<Open> open,
        Map<String, String> colleagues,
        String person,
        String day,
        String successor,
        String from,
        Refusals refusals,
        List<Link> path) {

    public record Open(String what, String href, String where, String until) {}

    public boolean isPlanned() {
        return !successor.isEmpty();
    }
}
