package nl.koers.developmentreview.web;

import java.util.List;
import java.util.Optional;
import nl.koers.qualityculture.EarlierWork;
import nl.koers.qualityframework.ThenAndNow;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.ui.Bilingual;
import nl.koers.writing.Paper;
import org.jspecify.annotations.Nullable;

/// One part of the reflection, to write or to read.
///
/// @param guide about how many words the whole reflection has (R16)
/// @param along what came of earlier ambitions, questions and steps; for who may take it along (R39)
/// @param framework the version this review is pinned to, read through the newest; for a part about a waarborg (R42)
public record ReflectionPage(
        OprHead head,
        ReflectionPart part,
        List<Part> parts,
        boolean mayWrite,
        Paper paper,
        int words,
        int guide,
        @Nullable ThenAndNow framework,
        List<EarlierWork.Passage> along) {

    /// A line of the list of parts.
    public record Part(String key, String title, int number, int words, boolean here, boolean readable, boolean mine) {}

    public String title() {
        return part.title().here();
    }

    public String lede() {
        return part.lede().here();
    }

    public List<String> questions() {
        return part.questions().stream().map(Bilingual::here).toList();
    }

    public int number() {
        return parts.stream().filter(Part::here).findFirst().map(Part::number).orElse(0);
    }

    public Optional<Part> previous() {
        return parts.stream().filter(other -> other.number() == number() - 1).findFirst();
    }

    public Optional<Part> next() {
        return parts.stream().filter(other -> other.number() == number() + 1).findFirst();
    }
}
