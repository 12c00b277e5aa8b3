package nl.koers.qualityframework.internal.concept;

import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.internal.FrameworkAccess;
import nl.koers.qualityframework.internal.VersionRows;
import nl.koers.qualityframework.internal.file.Fault;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.qualityframework.internal.file.WrongFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A whole file becomes a concept, or the next edition of one. With one fault nothing is stored (R40, R41).
@Service
public class LoadingFile {
    private final Concepts concepts;
    private final QualityFrameworks frameworks;
    private final VersionRows rows;

    LoadingFile(Concepts concepts, QualityFrameworks frameworks, VersionRows rows) {
        this.concepts = concepts;
        this.frameworks = frameworks;
        this.rows = rows;
    }

    public sealed interface Outcome {
        record Loaded(Concept concept) implements Outcome {}

        /// From the top of the file downwards, all of them.
        record Wrong(List<Fault> faults) implements Outcome {}

        /// This name belongs to a version that was published, or to a concept that is there.
        record Taken(String version, boolean published) implements Outcome {}

        /// Someone saved this concept since it was opened.
        record ChangedMeanwhile(Concept concept) implements Outcome {}

        /// A file that calls itself otherwise than the concept it was opened in.
        record OtherName(String version) implements Outcome {}
    }

    @Transactional
    public Outcome load(String file) {
        NoSuchThing.unless(FrameworkAccess.mayKeep(Acting.viewer()));
        try {
            var read = FrameworkFile.parse("", file, frameworks.all());
            rows.hold(read.version());
            if (rows.isTaken(read.version())) {
                return new Outcome.Taken(
                        read.version(), frameworks.find(read.version()).isPresent());
            }
            return new Outcome.Loaded(concepts.begin(read.version(), file, "FRAMEWORK_LOADED"));
        } catch (WrongFile wrong) {
            return new Outcome.Wrong(wrong.faults());
        }
    }

    /// @param seen the number of the edition that the writer began with
    @Transactional
    public Outcome replace(String version, int seen, String file) {
        var concept = concepts.take(version);
        try {
            var read = FrameworkFile.parse("", file, frameworks.all());
            if (!read.version().equals(version)) {
                return new Outcome.OtherName(read.version());
            }
            if (concept.number() != seen) {
                return new Outcome.ChangedMeanwhile(concept);
            }
            return new Outcome.Loaded(
                    file.equals(concept.file())
                            ? concept
                            : concepts.keep(concept, file, "FRAMEWORK_REPLACED", version));
        } catch (WrongFile wrong) {
            return new Outcome.Wrong(wrong.faults());
        }
    }
}
