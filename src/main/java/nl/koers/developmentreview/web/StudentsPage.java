package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.ui.Refusals;

/// The students who were asked to write their own part, and the form to ask more.
///
/// @param typed what was typed when it was not taken
public record StudentsPage(OprHead head, List<Row> students, boolean mayInvite, String typed, Refusals refusals) {

    /// @param mark shape of the state
    public record Row(String id, String name, String mail, String asked, String mark, String state) {}
}
