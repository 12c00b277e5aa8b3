package nl.koers.qualityframework.internal.concept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.Lineage.Line;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.Subject;
import nl.koers.qualityframework.internal.file.Fault;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.qualityframework.internal.file.FrameworkWriter;
import nl.koers.qualityframework.internal.file.WrongFile;
import nl.koers.ui.Bilingual;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An editor changes a part of a concept; every save is an edition that stays (R41, R91).
@Service
public class ChangingConcept {
    private final Concepts concepts;
    private final QualityFrameworks frameworks;

    ChangingConcept(Concepts concepts, QualityFrameworks frameworks) {
        this.concepts = concepts;
        this.frameworks = frameworks;
    }

    public sealed interface Outcome {
        record Saved(Concept concept) implements Outcome {}

        /// With this change the concept would be no version of the framework.
        record Wrong(List<Fault> faults) implements Outcome {}

        /// Someone else changed this very part since the editor began.
        record ChangedMeanwhile(Concept concept) implements Outcome {}

        /// These elements would be split and merged at the same time.
        record Tangled(Set<String> elements) implements Outcome {}
    }

    /// @param seen the mark of the part as the editor saw it
    @Transactional
    public Outcome change(String version, Change change, String seen) {
        var concept = concepts.take(version);
        return change(concept, change, mark(change.part(concept.version())), seen);
    }

    /// Where an element of the older version went; the one that was chosen may have been taken away meanwhile.
    @Transactional
    public Outcome went(String version, String from, Set<String> to, boolean gone, Bilingual note, String seen) {
        var concept = concepts.take(version);
        NoSuchThing.unless(
                older(concept.version()).flatMap(it -> it.element(from)).isPresent());
        var unknown = to.stream()
                .filter(it -> concept.version().element(it).isEmpty())
                .map(it -> new Fault(0, "framework.file.no-element-there.to", List.of(it)))
                .toList();
        if (!unknown.isEmpty()) {
            return new Outcome.Wrong(unknown);
        }
        var now = markOfLine(concept.version(), from, true);
        return led(concept, draft(concept.version()).went(from, to, gone, note), from, now, seen);
    }

    /// Whether an element of the newer version is new.
    @Transactional
    public Outcome came(String version, String to, boolean isNew, Bilingual note, String seen) {
        var concept = concepts.take(version);
        NoSuchThing.unless(concept.version().element(to).isPresent());
        var now = markOfLine(concept.version(), to, false);
        return led(concept, draft(concept.version()).came(to, isNew, note), to, now, seen);
    }

    private LineageDraft draft(FrameworkVersion version) {
        return new LineageDraft(older(version).orElseThrow(NoSuchThing::new), version);
    }

    /// What the lineage says now of one element.
    public List<Line> line(FrameworkVersion version, String code, boolean isOlder) {
        return draft(version).lineOf(code, isOlder);
    }

    public String markOfLine(FrameworkVersion version, String code, boolean isOlder) {
        return mark(line(version, code, isOlder));
    }

    private Outcome led(Concept concept, LineageDraft draft, String about, String now, String seen) {
        return draft.tangle()
                .<Outcome>map(Outcome.Tangled::new)
                .orElseGet(() -> change(concept, new Change.Led(draft.lineage(), about), now, seen));
    }

    private Outcome change(Concept concept, Change change, String now, String seen) {
        if (!now.equals(seen)) {
            return new Outcome.ChangedMeanwhile(concept);
        }
        var changed = settled(change.on(concept.version()));
        if (changed.equals(concept.version())) {
            return new Outcome.Saved(concept);
        }
        var file = FrameworkWriter.write(changed);
        try {
            FrameworkFile.parse("", file, frameworks.all());
        } catch (WrongFile wrong) {
            return new Outcome.Wrong(wrong.faults());
        }
        return new Outcome.Saved(concepts.keep(concept, file, "FRAMEWORK_EDITED", change.about()));
    }

    /// What follows from a change: lineage speaks of the elements there are, and says truly whether a text is the same.
    private FrameworkVersion settled(FrameworkVersion version) {
        var subjects = version.subjects().stream()
                .map(it -> new Subject(
                        it.code(),
                        it.name(),
                        it.about(),
                        it.elements().stream()
                                .filter(code -> version.element(code).isPresent())
                                .toList()))
                .toList();
        var told = new FrameworkVersion(
                version.version(),
                version.status(),
                version.follows(),
                version.adoptions(),
                version.title(),
                version.source(),
                version.intro(),
                version.waarborgen(),
                version.lineage(),
                subjects);
        return older(told)
                .map(it -> told.with(new LineageDraft(it, told).lineage()))
                .orElse(told);
    }

    private Optional<FrameworkVersion> older(FrameworkVersion version) {
        return Optional.ofNullable(version.follows()).flatMap(frameworks::find);
    }

    /// The same part gives the same mark.
    public static String mark(Object part) {
        return UUID.nameUUIDFromBytes(part.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
