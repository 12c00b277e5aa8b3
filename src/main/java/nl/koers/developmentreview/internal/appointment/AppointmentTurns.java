package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;

/// Who is up in step 3, from what everyone on the road may know: not from the proposals or the programme themselves.
final class AppointmentTurns {
    private AppointmentTurns() {}

    static List<Turn> of(Appointment appointment, Opr opr) {
        return opr.day().isHeld()
                ? List.of()
                : Stream.concat(day(appointment.choice(), opr), content(appointment, opr))
                        .toList();
    }

    private static Stream<Turn> day(DayChoice choice, Opr opr) {
        if (choice.agreed() != null) {
            return Stream.empty();
        }
        if (choice.hostSince() == null && choice.panelSince() == null) {
            return Stream.of(
                    turn(Task.PROPOSE_DATES, new Actor.Host(), opr.start().on()));
        }
        return Stream.of(
                        Optional.ofNullable(choice.hostSince())
                                .map(since -> turn(Task.ANSWER_DATES, spokesman(opr), since)),
                        Optional.ofNullable(choice.panelSince())
                                .map(since -> turn(Task.ANSWER_DATES, new Actor.Host(), since)))
                .flatMap(Optional::stream);
    }

    private static Stream<Turn> content(Appointment appointment, Opr opr) {
        var consent = appointment.consent();
        if (consent.counts()) {
            return Stream.empty();
        }
        var since = consent.since() == null ? opr.start().on() : consent.since();
        if (!consent.ready()) {
            return consent.version() == 0 || appointment.day().isPresent()
                    ? Stream.of(turn(Task.MAKE_PROGRAMME, new Actor.Host(), since))
                    : Stream.empty();
        }
        return Stream.of(Side.values())
                .filter(side -> consent.on(side) == null)
                .flatMap(side -> side == Side.HOST
                        ? Stream.<Actor>of(new Actor.Host())
                        : opr.panel().chair().<Actor>map(chair -> new Actor.Chair(chair.person())).stream())
                .map(actor -> turn(Task.AGREE_PROGRAMME, actor, since));
    }

    /// The chair speaks for the panel; while there is none, any member (R14).
    private static Actor spokesman(Opr opr) {
        return opr.panel()
                .chair()
                .<Actor>map(chair -> new Actor.Chair(chair.person()))
                .orElseGet(Actor.Panel::new);
    }

    private static Turn turn(Task task, Actor actor, LocalDate since) {
        return new Turn(task, actor, since, null);
    }
}
