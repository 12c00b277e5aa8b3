package nl.koers.qualityculture.internal.ambition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.qualityculture.internal.Hold;
import nl.koers.qualityculture.internal.NewWork;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.Workers;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.Waarborg;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Someone who works on the quality of a partnership names an ambition, changes it in short, or closes it (R44). Only a
/// name is needed; all else that is missing is shown.
@Service
public class KeepingAmbition {
    private final AmbitionRows rows;
    private final Hold hold;
    private final NewWork fresh;
    private final QualityFrameworks frameworks;
    private final Workers workers;
    private final People people;
    private final DossierRecord record;
    private final Clock clock;

    KeepingAmbition(
            AmbitionRows rows,
            Hold hold,
            NewWork fresh,
            QualityFrameworks frameworks,
            Workers workers,
            People people,
            DossierRecord record,
            Clock clock) {
        this.rows = rows;
        this.hold = hold;
        this.fresh = fresh;
        this.frameworks = frameworks;
        this.workers = workers;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    /// What is filled in.
    public record Given(
            String title,
            Set<String> points,
            boolean strengthening,
            boolean broadening,
            @Nullable PersonId owner) {}

    public sealed interface Outcome {
        record Kept(UUID ambition) implements Outcome {}

        record NoName() implements Outcome {}

        /// What came of it is what one closes it with.
        record NoOutcome() implements Outcome {}

        /// Someone else closed it meanwhile.
        record Closed() implements Outcome {}

        /// Someone else changed it since it was seen; nothing was kept.
        record ChangedMeanwhile(Core now) implements Outcome {}
    }

    /// @param id made with the form, so that a form that is sent twice begins one
    @Transactional
    public Outcome begin(PartnershipId partnership, UUID id, Given given) {
        fresh.guard(partnership);
        if (given.title().isBlank()) {
            return new Outcome.NoName();
        }
        hold.on(id);
        if (rows.find(partnership, id).isPresent()) {
            return new Outcome.Kept(id);
        }
        var framework = frameworks.toBeginWith();
        rows.begin(id, partnership, framework.version(), LocalDate.now(clock));
        rows.note(partnership, id, core(1, partnership, framework, given), Acting.viewer());
        record.note(partnership.value(), "AMBITION_BEGUN", "");
        return new Outcome.Kept(id);
    }

    /// @param seen the number of what it said when the writer began
    @Transactional
    public Outcome change(PartnershipId partnership, UUID id, int seen, Given given) {
        var ambition = held(partnership, id);
        if (ambition.isClosed()) {
            return new Outcome.Closed();
        }
        if (given.title().isBlank()) {
            return new Outcome.NoName();
        }
        var now = ambition.core();
        var next = core(now.number() + 1, partnership, frameworks.require(ambition.framework()), given);
        if (next.saysTheSameAs(now)) {
            return new Outcome.Kept(id);
        }
        if (seen != now.number()) {
            return new Outcome.ChangedMeanwhile(now);
        }
        rows.note(partnership, id, next, Acting.viewer());
        record.note(partnership.value(), "AMBITION_CHANGED", "");
        return new Outcome.Kept(id);
    }

    @Transactional
    public Outcome close(PartnershipId partnership, UUID id, String outcome) {
        var ambition = held(partnership, id);
        if (ambition.isClosed()) {
            return new Outcome.Closed();
        }
        if (outcome.isBlank()) {
            return new Outcome.NoOutcome();
        }
        var was = ambition.core();
        rows.note(
                partnership,
                id,
                new Core(
                        was.number() + 1,
                        was.title(),
                        was.points(),
                        was.strengthening(),
                        was.broadening(),
                        was.owner(),
                        was.ownerName(),
                        LocalDate.now(clock),
                        outcome.strip(),
                        clock.instant(),
                        Acting.viewer().name()),
                Acting.viewer());
        record.note(partnership.value(), "AMBITION_CLOSED", "");
        return new Outcome.Kept(id);
    }

    private Ambition held(PartnershipId partnership, UUID id) {
        NoSuchThing.unless(QualityAccess.mayWork(Acting.viewer(), partnership));
        hold.on(id);
        return rows.require(partnership, id);
    }

    private Core core(int number, PartnershipId partnership, FrameworkVersion framework, Given given) {
        var owner = given.owner();
        NoSuchThing.unless(owner == null || workers.of(partnership).contains(owner));
        return new Core(
                number,
                given.title().strip(),
                known(framework, given.points()),
                given.strengthening(),
                given.broadening(),
                owner,
                owner == null ? "" : people.find(owner).map(Person::name).orElse(""),
                null,
                "",
                clock.instant(),
                Acting.viewer().name());
    }

    private static List<String> known(FrameworkVersion framework, Set<String> points) {
        return framework.waarborgen().stream()
                .flatMap(it -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(it).map(Waarborg::code),
                        it.elements().stream().map(Element::code)))
                .filter(points::contains)
                .toList();
    }
}
