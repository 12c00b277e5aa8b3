package nl.koers.qualityculture.internal.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.qualityculture.internal.Hold;
import nl.koers.qualityculture.internal.NewWork;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A step is agreed; its owner and those who work on the quality note how it goes (R39).
@Service
public class KeepingStep {
    private final StepRows rows;
    private final Owners owners;
    private final Hold hold;
    private final NewWork fresh;
    private final DossierRecord record;
    private final Clock clock;

    KeepingStep(StepRows rows, Owners owners, Hold hold, NewWork fresh, DossierRecord record, Clock clock) {
        this.rows = rows;
        this.owners = owners;
        this.hold = hold;
        this.fresh = fresh;
        this.record = record;
        this.clock = clock;
    }

    /// @param ref what it follows from, as far as that has a place in Koers
    /// @param words that in words
    public record From(Origin origin, @Nullable UUID ref, String words) {}

    /// @param owner and day may be missing, and then that is shown
    public record Note(
            Standing standing,
            String text,
            @Nullable PersonId owner,
            @Nullable LocalDate dueOn) {}

    public sealed interface Outcome {
        record Kept(UUID step) implements Outcome {}

        record NoWords() implements Outcome {}

        /// Someone else noted something since it was seen; nothing was kept.
        record NotedMeanwhile(StepNote now) implements Outcome {}
    }

    /// @param id made with the form, so that a form that is sent twice agrees one
    @Transactional
    public Outcome agree(
            PartnershipId partnership,
            UUID id,
            From from,
            String what,
            String how,
            @Nullable PersonId owner,
            @Nullable LocalDate dueOn) {
        fresh.guard(partnership);
        if (what.isBlank()) {
            return new Outcome.NoWords();
        }
        hold.on(id);
        if (rows.find(partnership, id).isPresent()) {
            return new Outcome.Kept(id);
        }
        var today = LocalDate.now(clock);
        var first = note(1, partnership, new Note(Standing.AGREED, how, owner, dueOn));
        var step = new Step(
                id, partnership, from.origin(), from.ref(), from.words().strip(), what.strip(), today, List.of(first));
        rows.begin(step, Acting.viewer());
        owners.change(partnership, step.id(), null, owner, today, () -> {});
        record.note(partnership.value(), "STEP_AGREED", "");
        return new Outcome.Kept(step.id());
    }

    /// @param seen the number of the newest note when the writer began
    @Transactional
    public Outcome note(PartnershipId partnership, UUID id, int seen, Note given) {
        hold.on(id);
        var step = rows.require(partnership, id);
        NoSuchThing.unless(QualityAccess.mayNoteStep(Acting.viewer(), step));
        if (given.text().isBlank()) {
            return new Outcome.NoWords();
        }
        var now = step.newest();
        if (seen != now.number()) {
            return says(now, given) ? new Outcome.Kept(id) : new Outcome.NotedMeanwhile(now);
        }
        var note = note(now.number() + 1, partnership, given);
        owners.change(partnership, id, now.owner(), given.owner(), LocalDate.now(clock), () -> {
            rows.note(partnership, id, note, Acting.viewer());
            record.note(partnership.value(), "STEP_" + given.standing(), "");
        });
        return new Outcome.Kept(id);
    }

    /// The same form was sent twice.
    private static boolean says(StepNote now, Note given) {
        return now.standing() == given.standing()
                && now.text().equals(given.text().strip())
                && Objects.equals(now.owner(), given.owner())
                && Objects.equals(now.dueOn(), given.dueOn());
    }

    private StepNote note(int number, PartnershipId partnership, Note given) {
        return new StepNote(
                number,
                given.standing(),
                given.text().strip(),
                false,
                given.owner(),
                owners.nameOf(partnership, given.owner()),
                given.dueOn(),
                clock.instant(),
                Acting.viewer().name());
    }
}
