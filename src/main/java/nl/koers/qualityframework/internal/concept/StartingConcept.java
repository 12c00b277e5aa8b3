package nl.koers.qualityframework.internal.concept;

import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.Lineage;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.Lineage.Line;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.file.FrameworkWriter;
import nl.koers.ui.Bilingual;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A correction begins as a copy of a published version, in which nothing changed yet (R41).
@Service
public class StartingConcept {
    private final Concepts concepts;
    private final QualityFrameworks frameworks;

    StartingConcept(Concepts concepts, QualityFrameworks frameworks) {
        this.concepts = concepts;
        this.frameworks = frameworks;
    }

    /// @param id made with the form, so that a form that is sent twice begins one
    @Transactional
    public Concept from(UUID id, String published) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        var before = frameworks.require(published);
        var own = concepts.idFor(id, published);
        return concepts.begunAs(own).orElseGet(() -> {
            var copy = copy(before, concepts.nextName(published));
            return concepts.begin(own, copy.version(), FrameworkWriter.write(copy), "FRAMEWORK_STARTED");
        });
    }

    static FrameworkVersion copy(FrameworkVersion before, String name) {
        return new FrameworkVersion(
                name,
                before.status(),
                before.version(),
                before.adoptions(),
                before.title(),
                before.source(),
                before.intro(),
                before.waarborgen(),
                new Lineage(before.elements()
                        .map(it -> new Line(Kind.SAME, List.of(it.code()), List.of(it.code()), Bilingual.MISSING))
                        .toList()),
                before.subjects());
    }
}
