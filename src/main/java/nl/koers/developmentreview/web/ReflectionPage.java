package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Optional;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.ui.Bilingual;
import nl.koers.writing.Markup;
import nl.koers.writing.Version;

/// One part of the reflection, to write or to read.
///
/// @param version the newest version, absent while nothing was written
/// @param text what stands in the field: the version's text, or what the writer typed when a save was not taken
/// @param guide about how many words the whole reflection has (R16)
public record ReflectionPage(
        OprHead head,
        ReflectionPart part,
        List<Part> parts,
        boolean mayWrite,
        Optional<Version> version,
        String text,
        int words,
        int guide,
        boolean doubled) {

    /// A line of the list of parts.
    public record Part(String key, String title, int number, int words, boolean here, boolean readable, boolean mine) {}

    /// Which version stands in the field, and whose.
    public String receipt() {
        return version.map(it -> plain("opr.reflection.receipt", it.number(), it.byName()))
                .orElse("");
    }

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

    public int base() {
        return version.map(Version::number).orElse(0);
    }

    public Markup markup() {
        return Markup.of(text);
    }
}
