package nl.koers.qualityculture;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.Function;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.ambition.ChoosingWriters;
import nl.koers.qualityculture.internal.ambition.KeepingAmbition;
import nl.koers.qualityculture.internal.ambition.WritingAmbition;
import nl.koers.qualityculture.internal.questions.Answer;
import nl.koers.qualityculture.internal.questions.Answering;
import nl.koers.qualityculture.internal.questions.KeepingRound;
import nl.koers.qualityculture.internal.questions.Question;
import nl.koers.qualityculture.internal.questions.Subject;
import nl.koers.qualityculture.internal.steps.KeepingStep;
import nl.koers.qualityculture.internal.steps.Origin;
import nl.koers.qualityculture.internal.steps.Standing;
import nl.koers.qualityculture.internal.steps.StepRows;
import nl.koers.register.PartnershipId;
import nl.koers.writing.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do for the quality of their partnership, for other rooms: the acts the demonstration tells its stories
/// with.
@Service
public class QualityCulture {
    private final KeepingAmbition ambitions;
    private final WritingAmbition writing;
    private final ChoosingWriters writers;
    private final KeepingRound rounds;
    private final Answering answering;
    private final KeepingStep steps;
    private final StepRows rows;

    QualityCulture(
            KeepingAmbition ambitions,
            WritingAmbition writing,
            ChoosingWriters writers,
            KeepingRound rounds,
            Answering answering,
            KeepingStep steps,
            StepRows rows) {
        this.ambitions = ambitions;
        this.writing = writing;
        this.writers = writers;
        this.rounds = rounds;
        this.answering = answering;
        this.steps = steps;
        this.rows = rows;
    }

    public void writer(PartnershipId partnership, PersonId person) {
        writers.add(partnership, person);
    }

    public UUID ambition(
            PartnershipId partnership,
            String title,
            Set<String> points,
            boolean strengthening,
            boolean broadening,
            @Nullable PersonId owner) {
        return switch (ambitions.begin(
                partnership, fresh(), new KeepingAmbition.Given(title, points, strengthening, broadening, owner))) {
            case KeepingAmbition.Outcome.Kept(var id) -> id;
            case KeepingAmbition.Outcome.NoName _,
                    KeepingAmbition.Outcome.NoOutcome _,
                    KeepingAmbition.Outcome.ChangedMeanwhile _,
                    KeepingAmbition.Outcome.Closed _ -> throw new NoSuchThing();
        };
    }

    /// @param part PROCESS, SEEN or USED
    public void write(PartnershipId partnership, UUID ambition, String part, String text) {
        writing.save(partnership, ambition, AmbitionPart.valueOf(part), Sheet.on(0, text));
    }

    public void close(PartnershipId partnership, UUID ambition, String outcome) {
        ambitions.close(partnership, ambition, outcome);
    }

    /// @param kind AMBITION, POINT or OWN
    public UUID ask(PartnershipId partnership, String kind, String ref, String subject, String intro, LocalDate until) {
        return switch (rounds.open(
                partnership, fresh(), new Subject(Subject.Kind.valueOf(kind), ref, subject), intro, until)) {
            case KeepingRound.Outcome.Kept(var id, var _) -> id;
            case KeepingRound.Outcome.Refused _ -> throw new NoSuchThing();
        };
    }

    public void ask(
            PartnershipId partnership, UUID round, Set<PersonId> people, String lines, @Nullable Function function) {
        rounds.ask(partnership, round, people, lines, function);
    }

    /// @param question RIGHT, KNOWN, AGREED or NEXT
    /// @param kind NONE, QUANTITATIVE or QUALITATIVE
    public void answer(
            PartnershipId partnership, UUID round, String question, String text, String kind, String evidence) {
        answering.answer(
                partnership,
                round,
                Question.valueOf(question),
                new Answering.Given(text, Answer.Kind.valueOf(kind), evidence, ""));
    }

    public void handIn(PartnershipId partnership, UUID round) {
        answering.handIn(partnership, round);
    }

    public void end(PartnershipId partnership, UUID round, String conclusion) {
        rounds.end(partnership, round, conclusion);
    }

    /// @param origin ROUND, AMBITION, RECOMMENDATION, NATIONAL or OWN
    public UUID step(
            PartnershipId partnership,
            String origin,
            @Nullable UUID ref,
            String words,
            String what,
            @Nullable PersonId owner,
            @Nullable LocalDate dueOn) {
        return switch (steps.agree(
                partnership,
                fresh(),
                new KeepingStep.From(Origin.valueOf(origin), ref, words),
                what,
                "",
                owner,
                dueOn)) {
            case KeepingStep.Outcome.Kept(var id) -> id;
            case KeepingStep.Outcome.NoWords _, KeepingStep.Outcome.NotedMeanwhile _ -> throw new NoSuchThing();
        };
    }

    /// @param standing CARRIED_OUT, EVALUATED, ADJUSTED or LEFT
    @Transactional
    public void note(
            PartnershipId partnership,
            UUID step,
            String standing,
            String text,
            @Nullable PersonId owner,
            @Nullable LocalDate dueOn) {
        var seen = rows.require(partnership, step).newest().number();
        steps.note(partnership, step, seen, new KeepingStep.Note(Standing.valueOf(standing), text, owner, dueOn));
    }

    private static UUID fresh() {
        return PartnershipId.next().value();
    }
}
