package nl.koers.qualityframework;

import java.util.List;
import nl.koers.ui.Bilingual;

/// One of the four quality guarantees (R40).
///
/// @param code W1 to W4
/// @param core what it is about, in a few sentences
/// @param footnotes of the source, kept
public record Waarborg(
        String code,
        Bilingual name,
        Bilingual core,
        List<Theme> themes,
        List<Element> elements,
        List<Bilingual> footnotes) {

    /// A subject within a waarborg; a waarborg can have none.
    public record Theme(Bilingual name, Bilingual text) {}

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

    private List<Element> elements(Element.Kind kind) {
        return elements.stream().filter(element -> element.kind() == kind).toList();
    }
}
