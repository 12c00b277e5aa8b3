package nl.koers.developmentreview.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.appointment.Appointment;
import nl.koers.developmentreview.internal.day.Day;
import nl.koers.developmentreview.internal.documents.Documents;
import nl.koers.developmentreview.internal.panel.Panel;
import nl.koers.developmentreview.internal.report.Report;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// One ontwikkelingsgerichte peer review as a whole. Its nouns carry the rules; this type carries the road over
/// them.
///
/// Immutable: a verb of a noun gives a new noun, `with…` a new OPR, and `Oprs.save` keeps it. Private texts
/// (panel's notes, reflections at day's end, learning points) are no part of it: whoever may not read them never
/// has them in hand.
public record Opr(
        OprId id,
        PartnershipId host,
        Settings settings,
        Start start,
        Documents documents,
        Panel panel,
        Appointment appointment,
        Day day,
        Report report,
        @Nullable Ending ending,
        int version)
        implements EarlierReview {

    /// The host gave up, with a reason; the record stays.
    public record Ending(LocalDate on, String reason) {}

    public static Opr begin(OprId id, PartnershipId host, Settings settings, Start start) {
        return new Opr(
                id,
                host,
                settings,
                start,
                Documents.none(),
                Panel.none(),
                Appointment.none(),
                Day.none(),
                Report.none(),
                null,
                0);
    }

    public Opr with(Documents changed) {
        return new Opr(id, host, settings, start, changed, panel, appointment, day, report, ending, version);
    }

    public Opr with(Panel changed) {
        return new Opr(id, host, settings, start, documents, changed, appointment, day, report, ending, version);
    }

    public Opr with(Appointment changed) {
        return new Opr(id, host, settings, start, documents, panel, changed, day, report, ending, version);
    }

    public Opr with(Day changed) {
        return new Opr(id, host, settings, start, documents, panel, appointment, changed, report, ending, version);
    }

    public Opr with(Report changed) {
        return new Opr(id, host, settings, start, documents, panel, appointment, day, changed, ending, version);
    }

    public Opr givenUp(LocalDate on, String reason) {
        return new Opr(
                id, host, settings, start, documents, panel, appointment, day, report, new Ending(on, reason), version);
    }

    public boolean isGivenUp() {
        return ending != null;
    }

    @Override
    public boolean isOpen() {
        return !isGivenUp() && !report.isFinal();
    }

    @Override
    public Optional<LocalDate> heldOn() {
        return day.heldOn();
    }

    @Override
    public int year() {
        return appointment.day().orElse(start.dueOn()).getYear();
    }

    public boolean isDone(Step step) {
        return switch (step) {
            case DOCUMENTS -> documents.arePlaced();
            case PANEL -> panel.isSettled();
            case DATE -> appointment.isAgreed();
            case PREPARATION -> day.isPrepared();
            case DAY -> day.isHeld();
            case DEBRIEF -> day.isDebriefed();
            case REPORT -> report.isFinal();
        };
    }

    /// Can be worked on: what it needs is done, itself not yet.
    public boolean isOpen(Step step) {
        return !isGivenUp() && !isDone(step) && step.needs().stream().allMatch(this::isDone);
    }

    /// Everything that waits for someone today; several people can be up at once (R32).
    public List<Turn> turns(LocalDate today) {
        return isGivenUp()
                ? List.of()
                : Stream.of(
                                documents.turns(this, today),
                                panel.turns(this, today),
                                appointment.turns(this, today),
                                day.turns(this, today),
                                report.turns(this, today))
                        .flatMap(List::stream)
                        .toList();
    }

    public StateOfStep stateOf(Step step, LocalDate today) {
        if (isDone(step)) {
            return StateOfStep.DONE;
        }
        var turns = turns(today).stream().filter(turn -> turn.step() == step).toList();
        if (turns.stream().anyMatch(turn -> turn.isLate(today))) {
            return StateOfStep.LATE;
        }
        return isOpen(step) ? StateOfStep.OPEN : StateOfStep.LATER;
    }

    public enum StateOfStep {
        DONE,
        OPEN,
        LATE,
        LATER
    }
}
