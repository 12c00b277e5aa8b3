package nl.koers.qualityculture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Viewer;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The ambitions and steps that somebody reads, of all partnerships together (R39, R44).
@Service
public class QualityReading {
    private final AmbitionRows ambitions;
    private final StepRows steps;
    private final Clock clock;

    QualityReading(AmbitionRows ambitions, StepRows steps, Clock clock) {
        this.ambitions = ambitions;
        this.steps = steps;
        this.clock = clock;
    }

    /// @param framework the version it is tied to
    /// @param points waarborgen and elements of that version, by code
    /// @param owner empty when nobody was named
    /// @param outcome empty while it runs
    public record AmbitionRead(
            UUID id,
            PartnershipId partnership,
            String title,
            String framework,
            List<String> points,
            boolean strengthening,
            boolean broadening,
            String owner,
            LocalDate begunOn,
            @Nullable LocalDate closedOn,
            String outcome) {}

    /// @param origin RECOMMENDATION, ROUND, AMBITION, NATIONAL or OWN
    /// @param standing AGREED, CARRIED_OUT, EVALUATED, ADJUSTED or LEFT
    /// @param since when it came to stand so
    /// @param owner empty when nobody was named
    public record StepRead(
            UUID id,
            PartnershipId partnership,
            String what,
            String origin,
            String standing,
            LocalDate since,
            String owner,
            @Nullable LocalDate dueOn,
            boolean isLate) {}

    /// Of the partnerships on whose quality the viewer works.
    public List<AmbitionRead> ambitions(Viewer viewer) {
        return ambitions.of(QualityAccess.worksOn(viewer)).stream()
                .map(QualityReading::read)
                .toList();
    }

    /// Of those partnerships, and those that the viewer owns.
    public List<StepRead> steps(Viewer viewer) {
        var today = LocalDate.now(clock);
        return steps.of(QualityAccess.worksOn(viewer), viewer.subjectsOf(QualitySeat.QUALITY_STEP)).stream()
                .map(it -> read(it, today))
                .toList();
    }

    private static AmbitionRead read(Ambition it) {
        var core = it.core();
        return new AmbitionRead(
                it.id(),
                it.partnership(),
                core.title(),
                it.framework(),
                core.points(),
                core.strengthening(),
                core.broadening(),
                core.ownerName(),
                it.begunOn(),
                core.closedOn(),
                core.outcome());
    }

    private static StepRead read(Step it, LocalDate today) {
        var now = it.newest();
        return new StepRead(
                it.id(),
                it.partnership(),
                it.what(),
                it.origin().name(),
                now.standing().name(),
                LocalDate.ofInstant(now.at(), Dates.PEOPLE),
                now.ownerName(),
                now.dueOn(),
                it.isLate(today));
    }
}
