package nl.koers.qualityframework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.Waarborg;
import nl.koers.qualityframework.internal.concept.Publishing.Objection;

/// A concept as the Platform sees it: what is in it, what is not, and the ways to change it.
///
/// @param objections what keeps it from being published now
public record ConceptPage(ConceptHead head, List<Objection> objections) {

    /// How many elements of either version have a line of each kind.
    public Map<Kind, Integer> lineage() {
        var counts = new TreeMap<Kind, Integer>();
        head.version()
                .lineage()
                .lines()
                .forEach(it -> counts.merge(
                        it.kind(), Math.max(it.from().size(), it.to().size()), Integer::sum));
        return counts;
    }

    /// The keys of what is still to be entered in a waarborg; empty when it is whole.
    public List<String> toEnter(Waarborg waarborg) {
        var parts = new ArrayList<String>();
        if (waarborg.name().isMissing()) {
            parts.add("framework.part.NAME");
        }
        if (waarborg.core().isMissing()) {
            parts.add("framework.part.CORE");
        }
        waarborg.toEnter().stream().sorted().forEach(it -> parts.add("framework.part." + it));
        if (waarborg.elements().stream().anyMatch(it -> it.text().isMissing())) {
            parts.add("framework.part.TEXT");
        }
        return List.copyOf(parts);
    }
}
