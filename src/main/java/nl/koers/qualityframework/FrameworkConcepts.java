package nl.koers.qualityframework;

import com.fasterxml.uuid.Generators;
import nl.koers.qualityframework.internal.concept.Concepts;
import nl.koers.qualityframework.internal.concept.Publishing;
import nl.koers.qualityframework.internal.concept.Publishing.Outcome;
import nl.koers.qualityframework.internal.concept.StartingConcept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The acts of a Platform editor, for whoever tells them one after the other.
@Service
public class FrameworkConcepts {
    private final Concepts concepts;
    private final Publishing publishing;
    private final StartingConcept starting;

    FrameworkConcepts(Concepts concepts, Publishing publishing, StartingConcept starting) {
        this.concepts = concepts;
        this.publishing = publishing;
        this.starting = starting;
    }

    /// Publishes the concept as it is now, after looking at it.
    @Transactional
    public void publish(String version) {
        var outcome = publishing.publish(version, concepts.require(version).number(), true);
        if (outcome instanceof Outcome.Refused(var because)) {
            throw new IllegalStateException(version + " cannot be published: " + because);
        }
    }

    /// @return the name of the correction
    @Transactional
    public String correct(String published) {
        return starting.from(Generators.timeBasedEpochRandomGenerator().generate(), published)
                .version()
                .version();
    }
}
