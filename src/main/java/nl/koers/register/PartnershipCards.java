package nl.koers.register;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import org.jspecify.annotations.Nullable;

/// What other rooms have to say on the page of a partnership, as this viewer may know it: a running peer review, or
/// the way to begin one.
public interface PartnershipCards {
    List<Card> of(Partnership partnership, Viewer viewer, LocalDate today);

    /// @param sentences in words that are ready to be read
    /// @param act null when there is nothing to do for this viewer
    record Card(
            String title, List<String> sentences, @Nullable Act act) {}

    /// @param posts the address takes a form (an act), or is a page to go to
    record Act(String label, String href, boolean posts) {}
}
