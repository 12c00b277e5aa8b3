package nl.koers.writing;

import java.util.List;
import nl.koers.ui.Shell.Link;

/// Where a section stands in its room, for whoever looks now.
///
/// @param audience who reads and writes it now
/// @param path the way back; the last step is the page where it is written
/// @param writable the viewer may save now; otherwise it was the viewer's to write and is closed
/// @param recorded what is chosen in it goes into the record of the dossier: whoever reads that may read this text
public record Place(
        SectionKey key, Audience audience, String title, List<Link> path, boolean writable, boolean recorded) {
    /// The page where it is written.
    public String page() {
        return path.getLast().href();
    }
}
