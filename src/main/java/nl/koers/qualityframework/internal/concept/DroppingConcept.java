package nl.koers.qualityframework.internal.concept;

import java.time.Clock;
import nl.koers.qualityframework.internal.VersionRows;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A concept that will not be published goes out of sight; its editions and its record stay.
@Service
public class DroppingConcept {
    private final Concepts concepts;
    private final VersionRows rows;
    private final DossierRecord record;
    private final Clock clock;

    DroppingConcept(Concepts concepts, VersionRows rows, DossierRecord record, Clock clock) {
        this.concepts = concepts;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public void drop(String version) {
        var concept = concepts.take(version);
        rows.drop(concept.id(), clock.instant());
        record.note(concept.id(), "FRAMEWORK_DROPPED", version);
    }
}
