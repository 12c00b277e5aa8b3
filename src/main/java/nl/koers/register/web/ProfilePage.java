package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koers.register.Partnership;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;

/// The profile as a form.
///
/// @param typed what stands in the field: the profile, or what the writer typed when it was not taken
/// @param themes all there are, by key
public record ProfilePage(
        Partnership partnership, String typed, Set<String> chosen, Map<String, String> themes, Refusals refusals) {
    public List<Link> path() {
        return Addresses.path(partnership, plain("register.profile"));
    }

    public String href() {
        return Addresses.of(partnership.id()) + "/profiel";
    }

    /// Someone else's profile, to be read beside the own text.
    public boolean changedMeanwhile() {
        return !refusals.isEmpty();
    }
}
