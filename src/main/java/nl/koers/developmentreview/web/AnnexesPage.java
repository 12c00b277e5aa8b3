package nl.koers.developmentreview.web;

import java.util.List;
import nl.koers.documents.StoredFile;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// The annexes with the reason of each (R18), and for the host's team the form to add one.
///
/// @param typed the reason that was typed with a file that was not taken
/// @param placed when the documents were placed; null before
public record AnnexesPage(
        OprHead head,
        List<StoredFile> files,
        boolean mayKeep,
        @Nullable String placed,
        String typed,
        Refusals refusals) {

    public String href(StoredFile file) {
        return head.href("/bijlagen/" + file.id());
    }

    /// "PDF, 240 kB"
    public String kind(StoredFile file) {
        return file.kind() + ", "
                + (file.size() < 1_000_000 ? Math.max(1, file.size() / 1000) + " kB" : file.size() / 1_000_000 + " MB");
    }

    public String added(StoredFile file) {
        return Dates.longAgo(file.addedAt().atZone(Dates.PEOPLE).toLocalDate());
    }

    public boolean isPlaced() {
        return placed != null;
    }
}
