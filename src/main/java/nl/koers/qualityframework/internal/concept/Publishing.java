package nl.koers.qualityframework.internal.concept;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.internal.RecordedFrameworks;
import nl.koers.qualityframework.internal.VersionRows;
import nl.koers.qualityframework.internal.file.Fault;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.qualityframework.internal.file.WrongFile;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A Platform editor publishes a concept. From then on everyone reads it and nobody changes it (R41).
@Service
public class Publishing {
    private final Concepts concepts;
    private final QualityFrameworks frameworks;
    private final VersionRows rows;
    private final DossierRecord record;
    private final Clock clock;

    Publishing(Concepts concepts, QualityFrameworks frameworks, VersionRows rows, DossierRecord record, Clock clock) {
        this.concepts = concepts;
        this.frameworks = frameworks;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Published() implements Outcome {}

        record Refused(List<Objection> because) implements Outcome {}
    }

    /// Why a concept cannot be published, or not like this.
    public enum Objection {
        /// A framework that its own makers still call a concept is not adopted (R41).
        STILL_A_CONCEPT,
        /// It does not fit what was published since; the page for the file says where.
        FILE_IS_WRONG,
        /// Publishing cannot be undone, so it is confirmed.
        NOT_CONFIRMED,
        /// Someone saved it after this reader looked.
        CHANGED_MEANWHILE
    }

    /// @param seen the edition that the editor looked at
    @Transactional
    public Outcome publish(String version, int seen, boolean confirmed) {
        var concept = concepts.take(version);
        var objections = new ArrayList<>(objections(concept));
        if (concept.number() != seen) {
            objections.add(Objection.CHANGED_MEANWHILE);
        }
        if (!confirmed) {
            objections.add(Objection.NOT_CONFIRMED);
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused(List.copyOf(objections));
        }
        rows.publish(concept.id(), concept.file(), clock.instant());
        record.note(
                concept.id(), "FRAMEWORK_PUBLISHED", version, RecordedFrameworks.of(concept.number(), concept.file()));
        return new Outcome.Published();
    }

    /// What stands in the way, whoever asks and however often.
    public List<Objection> objections(Concept concept) {
        var objections = new ArrayList<Objection>();
        if (concept.version().status() == Status.CONCEPT) {
            objections.add(Objection.STILL_A_CONCEPT);
        }
        if (!faults(concept).isEmpty()) {
            objections.add(Objection.FILE_IS_WRONG);
        }
        return objections;
    }

    private List<Fault> faults(Concept concept) {
        try {
            FrameworkFile.parse("", concept.file(), frameworks.all());
            return List.of();
        } catch (WrongFile wrong) {
            return wrong.faults();
        }
    }
}
