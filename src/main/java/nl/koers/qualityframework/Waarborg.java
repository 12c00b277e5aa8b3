package nl.koers.qualityframework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.koers.ui.Bilingual;

/// One of the four quality guarantees (R40).
///
/// @param code W1 to W4
/// @param core what it is about, in a few sentences
/// @param footnotes of the source, kept
/// @param toEnter what is known not to be in yet, wholly or in part (R41)
public record Waarborg(
        String code,
        Bilingual name,
        Bilingual core,
        List<Theme> themes,
        List<Element> elements,
        List<Bilingual> footnotes,
        Set<Part> toEnter) {

    /// A subject within a waarborg; a waarborg can have none.
    public record Theme(Bilingual name, Bilingual text) {}

    /// What a waarborg lists.
    public enum Part {
        THEMES,
        SO,
        IN,
        FOOTNOTES
    }

    public int number() {
        return code.charAt(1) - '0';
    }

    /// Basic quality: what must at least be visible.
    public List<Element> basicQuality() {
        return elements(Element.Kind.SO);
    }

    /// R43: what may be shown, and never weighs.
    public List<Element> induction() {
        return elements(Element.Kind.IN);
    }

    public List<Element> elements(Element.Kind kind) {
        return elements.stream().filter(element -> element.kind() == kind).toList();
    }

    /// All that the official text says is here.
    public boolean isComplete() {
        return toEnter.isEmpty()
                && !name.isMissing()
                && !core.isMissing()
                && themes.stream()
                        .noneMatch(it -> it.name().isMissing() || it.text().isMissing())
                && elements.stream().noneMatch(it -> it.text().isMissing());
    }

    public boolean lacks(Part part) {
        return toEnter.contains(part);
    }

    public Waarborg withElements(List<Element> others) {
        return new Waarborg(code, name, core, themes, others, footnotes, toEnter);
    }

    public Waarborg withTexts(
            Bilingual newName, Bilingual newCore, List<Theme> newThemes, List<Bilingual> notes, Set<Part> open) {
        return new Waarborg(
                code,
                newName,
                newCore,
                List.copyOf(newThemes),
                elements,
                List.copyOf(notes),
                open.isEmpty() ? Set.of() : EnumSet.copyOf(open));
    }
}
