package nl.koers.developmentreview.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.report.Report.State;

/// What waits for whom from the day on.
record ReportTurns(Opr opr, Report report, LocalDate today) {

    List<Turn> all() {
        var writing = switch (report.state()) {
            case State.None _ -> concept();
            case State.Concept concept -> Stream.concat(reactions(concept), makeFinal(concept));
            case State.Final done -> followUp(done);
        };
        return Stream.of(writing, learning()).flatMap(Function.identity()).toList();
    }

    private Stream<Turn> concept() {
        return opr.isDone(Step.DEBRIEF)
                ? opr.day().heldOn().stream()
                        .map(day -> new Turn(
                                Task.WRITE_CONCEPT,
                                new Actor.Host(),
                                day,
                                day.plus(opr.settings().concept())))
                : Stream.empty();
    }

    private Stream<Turn> reactions(State.Concept concept) {
        return concept.closedOn() != null
                ? Stream.empty()
                : ReportDates.members(opr).stream()
                        .filter(member -> !concept.reactions().containsKey(member))
                        .map(member -> new Turn(
                                Task.REACT_TO_CONCEPT,
                                new Actor.Member(member),
                                concept.placedOn(),
                                concept.placedOn().plus(opr.settings().reaction())));
    }

    private Stream<Turn> makeFinal(State.Concept concept) {
        if (!ReportDates.panelHasHadItsSay(opr, today)) {
            return Stream.empty();
        }
        var since = ReportDates.reactionCompleteOn(opr)
                .orElseGet(
                        () -> concept.placedOn().plus(opr.settings().reaction()).plusDays(1));
        return Stream.of(new Turn(Task.MAKE_FINAL, new Actor.Host(), since, null));
    }

    /// R64: whoever has none yet is reminded, from the day on.
    private Stream<Turn> learning() {
        return opr.day().heldOn().stream()
                .flatMap(day -> ReportDates.members(opr).stream()
                        .filter(member -> !report.learned().containsKey(member))
                        .map(member -> new Turn(Task.NOTE_LEARNING_POINTS, new Actor.Member(member), day, null)));
    }

    private Stream<Turn> followUp(State.Final done) {
        var next = done.followUp().nextDueOn();
        if (done.followUp().missing()) {
            return Stream.of(new Turn(Task.FOLLOW_UP, new Actor.Host(), done.on(), next));
        }
        return next == null || today.isBefore(next)
                ? Stream.empty()
                : Stream.of(new Turn(Task.FOLLOW_UP, new Actor.Host(), next, next));
    }
}
