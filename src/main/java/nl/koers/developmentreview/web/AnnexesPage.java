package nl.koers.developmentreview.web;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.documents.StoredFile;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// The annexes with the reason of each (R18), and for the host's team the form to add one.
///
/// @param all with earlier versions
/// @param typed the reason that was typed with a file that was not taken
/// @param placed when the documents were placed; null before
public record AnnexesPage(
        OprHead head,
        List<StoredFile> all,
        boolean mayKeep,
        @Nullable String placed,
        String typed,
        Refusals refusals) {

    /// The newest of each.
    public List<StoredFile> files() {
        return all.stream().filter(file -> file.replacedBy() == null).toList();
    }

    /// The versions before this one that this reader may have, the newest first.
    public List<StoredFile> earlier(StoredFile file) {
        return all.stream()
                .filter(it -> it.id().equals(file.follows()))
                .flatMap(it -> Stream.concat(Stream.of(it), earlier(it).stream()))
                .toList();
    }

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
