package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.documents.FileText;
import nl.koers.documents.StoredFile;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Words;
import org.jspecify.annotations.Nullable;

/// The annexes with the reason of each (R18), and for the host's team the form to add one.
///
/// @param all with earlier versions
/// @param texts of those that hold words
/// @param typed the reason that was typed with a file that was not taken
/// @param placed when the documents were placed; null before
public record AnnexesPage(
        OprHead head,
        List<StoredFile> all,
        Map<UUID, FileText> texts,
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

    /// ", 1.240 woorden"; nothing for a picture
    public String words(StoredFile file) {
        var text = texts.get(file.id());
        return text == null
                ? ""
                : ", "
                        + switch (text.state()) {
                            case READING -> plain("opr.annexes.text.reading");
                            case READ ->
                                text.words() == 1
                                        ? plain("opr.annexes.text.word")
                                        : plain("opr.annexes.text.words", Words.number(text.words()));
                            case NOTHING -> plain("opr.annexes.text.nothing");
                            case TOO_MUCH -> plain("opr.annexes.text.too-much", Words.number(text.words()));
                            case NOT_READ -> plain("opr.annexes.text.not-read");
                        };
    }

    public String added(StoredFile file) {
        return Dates.longAgo(file.addedAt().atZone(Dates.PEOPLE).toLocalDate());
    }

    public boolean isPlaced() {
        return placed != null;
    }
}
