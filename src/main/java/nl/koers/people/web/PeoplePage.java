package nl.koers.people.web;

import java.util.List;

/// All partnerships with who coordinates each, those without a coordinator first.
///
/// @param asked what was searched for, or empty
/// @param all how many there are
/// @param without how many have no coordinator
public record PeoplePage(String asked, int all, int without, List<Row> rows) {

    /// @param coordinators empty when nobody is there or comes
    public record Row(String name, String href, String sectors, List<Coordinator> coordinators) {
        public boolean hasNobody() {
            return coordinators.isEmpty();
        }
    }

    /// @param note "kan nog niet inloggen", or empty
    public record Coordinator(String name, String since, String note) {}
}
