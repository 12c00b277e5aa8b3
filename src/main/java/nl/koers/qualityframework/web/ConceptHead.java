package nl.koers.qualityframework.web;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.List;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.internal.concept.Concept;
import nl.koers.ui.Shell.Link;

/// Above every page of a concept: which one, and the way back.
///
/// @param last what this page is called in the path; empty on the concept's own page
public record ConceptHead(Concept concept, String last) {
    static final String KEEP = "/kwaliteitskader/beheer";

    static ConceptHead of(Concept concept) {
        return new ConceptHead(concept, "");
    }

    public FrameworkVersion version() {
        return concept.version();
    }

    public String name() {
        return plain("framework.version", version().version());
    }

    public String href() {
        return KEEP + "/" + version().version();
    }

    public String href(String further) {
        return href() + "/" + further;
    }

    public List<Link> path() {
        var path = new ArrayList<>(List.of(
                new Link(plain("ui.framework"), "/kwaliteitskader"),
                new Link(plain("framework.keep.title"), KEEP),
                new Link(name(), last.isEmpty() ? "" : href())));
        if (!last.isEmpty()) {
            path.add(new Link(last, ""));
        }
        return List.copyOf(path);
    }
}
