package nl.koers.demo.internal;

import static nl.koers.demo.Personas.PETRA;

import java.time.LocalDate;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Story;
import nl.koers.qualityframework.FrameworkConcepts;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Petra publishes what is known of the framework of 2025, and begins a correction in which the rest can be entered.
/// Nothing of the framework itself is made up for the demonstration.
@Component
@Profile("demo | test")
@Order(60)
class FrameworkEditors implements Story {
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 4, 12);
    private static final LocalDate BEGUN = LocalDate.of(2027, 5, 20);

    private final Stage stage;
    private final FrameworkConcepts concepts;

    FrameworkEditors(Stage stage, FrameworkConcepts concepts) {
        this.stage = stage;
        this.concepts = concepts;
    }

    @Override
    public void happen() {
        stage.on(PUBLISHED, PETRA, () -> concepts.publish("2025"));
        stage.on(BEGUN, PETRA, () -> concepts.correct("2025"));
        stage.on(DemonstrationClock.FIRST_DAY, java.time.LocalTime.of(9, 0));
    }
}
