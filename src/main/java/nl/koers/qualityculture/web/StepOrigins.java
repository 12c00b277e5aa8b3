package nl.koers.qualityculture.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.qualityculture.StepsElsewhere;
import nl.koers.qualityculture.StepsElsewhere.Elsewhere;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.qualityculture.internal.steps.KeepingStep.From;
import nl.koers.qualityculture.internal.steps.Origin;
import nl.koers.register.PartnershipId;
import org.springframework.stereotype.Component;

/// What the steps of a partnership can follow from (R39).
@Component
class StepOrigins {
    private final QualityDesk desk;
    private final AmbitionRows ambitions;
    private final RoundRows rounds;
    private final List<StepsElsewhere> elsewhere;

    StepOrigins(QualityDesk desk, AmbitionRows ambitions, RoundRows rounds, List<StepsElsewhere> elsewhere) {
        this.desk = desk;
        this.ambitions = ambitions;
        this.rounds = rounds;
        this.elsewhere = elsewhere;
    }

    List<Elsewhere> elsewhere(PartnershipId partnership) {
        return elsewhere.stream()
                .flatMap(room -> room.of(partnership, Acting.viewer(), desk.today()).stream())
                .toList();
    }

    /// What a step follows from, as the address or the form says it; the words come from here, never from outside.
    Optional<From> of(PartnershipId partnership, String uit) {
        var parts = uit.split(":", 2);
        var origin = Arrays.stream(Origin.values())
                .filter(it -> it.name().equals(parts[0]))
                .findFirst();
        if (origin.isEmpty() || parts.length == 1) {
            return origin.map(it -> new From(it, null, ""));
        }
        UUID ref = QualityDesk.uuid(parts[1]);
        return switch (origin.get()) {
            case AMBITION ->
                ambitions
                        .find(partnership, ref)
                        .map(it -> new From(Origin.AMBITION, ref, it.core().title()));
            case ROUND ->
                rounds.find(partnership, ref)
                        .map(it -> new From(Origin.ROUND, ref, it.subject().words()));
            case RECOMMENDATION ->
                elsewhere(partnership).stream()
                        .filter(it -> it.id().equals(ref))
                        .findFirst()
                        .map(it -> new From(Origin.RECOMMENDATION, ref, it.what()));
            case NATIONAL, OWN -> Optional.empty();
        };
    }
}
