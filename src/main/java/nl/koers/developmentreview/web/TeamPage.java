package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Map;

/// The host's team for this review, and for the coordinator who could join.
///
/// @param others by person, who works in the partnership and is not in the team
public record TeamPage(OprHead head, List<Row> members, boolean mayChoose, Map<String, String> others) {

    public record Row(String id, String name, String functions, String since) {}
}
