package nl.koers.developmentreview.internal.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;

/// What steps 4 to 6 wait for, and for whom.
final class DayTurns {
    private DayTurns() {}

    static List<Turn> of(Day day, Ground ground, LocalDate today) {
        var turns = new ArrayList<Turn>();
        turns.addAll(preparation(day, ground, today));
        turns.addAll(holding(day, ground, today));
        turns.addAll(debrief(day));
        return List.copyOf(turns);
    }

    /// From the placing: reading and asking is for the whole panel until it met or the day has passed, late after the
    /// last day of reading (R33); the meeting of a settled panel is recorded by the chair, late if need be (R20).
    private static List<Turn> preparation(Day day, Ground ground, LocalDate today) {
        var turns = new ArrayList<Turn>();
        var placed = ground.placedOn();
        if (day.isPrepared() || placed == null) {
            return turns;
        }
        var review = ground.day();
        if (!day.isHeld() && (review == null || !today.isAfter(review))) {
            var until = ground.readBy() == null ? review : ground.readBy();
            turns.add(new Turn(Task.PREPARE_CONVERSATIONS, new Actor.Panel(), placed, until));
        }
        var chair = ground.chair();
        if (chair != null && ground.settled()) {
            turns.add(new Turn(
                    Task.RECORD_MEETING,
                    new Actor.Chair(chair),
                    placed,
                    day.heldOn().orElse(review)));
        }
        return turns;
    }

    private static List<Turn> holding(Day day, Ground ground, LocalDate today) {
        var review = ground.day();
        if (day.isHeld() || review == null || !ground.isReady() || !ground.hasCome(today)) {
            return List.of();
        }
        var turns = new ArrayList<Turn>();
        turns.add(new Turn(Task.HOLD_DAY, new Actor.Host(), review, review));
        var chair = ground.chair();
        if (chair != null) {
            turns.add(new Turn(Task.HOLD_DAY, new Actor.Chair(chair), review, review));
        }
        return turns;
    }

    /// At day's end (R63): each side apart, then the host records what they found together.
    private static List<Turn> debrief(Day day) {
        if (day.isDebriefed()) {
            return List.of();
        }
        return day.heldOn()
                .map(held -> {
                    var turns = new ArrayList<Turn>();
                    if (!day.hasReflected(Side.HOST)) {
                        turns.add(new Turn(Task.REFLECT_APART, new Actor.Host(), held, held));
                    }
                    if (!day.hasReflected(Side.PANEL)) {
                        turns.add(new Turn(Task.REFLECT_APART, new Actor.Panel(), held, held));
                    }
                    return turns.isEmpty()
                            ? List.of(new Turn(Task.RECORD_DEBRIEF, new Actor.Host(), held, held))
                            : List.copyOf(turns);
                })
                .orElse(List.of());
    }
}
