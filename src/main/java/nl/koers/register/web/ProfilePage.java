package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koers.register.Partnership;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Paper;

/// The profile to write on.
///
/// @param paper as its coordinators have it now, which may be further than what the page of the partnership shows
/// @param themes all there are, by key
public record ProfilePage(
        Partnership partnership, Paper paper, Set<String> chosen, Map<String, String> themes, Refusals refusals) {
    public List<Link> path() {
        return Addresses.path(partnership, new Link(plain("register.profile"), ""));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/profiel";
    }

    /// Something was written that the page of the partnership does not show yet.
    public boolean waits() {
        return paper.isSaved() && !paper.text().equals(partnership.profile());
    }
}
