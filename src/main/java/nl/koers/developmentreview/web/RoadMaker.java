package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Opr.StateOfStep;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.day.Mark;
import nl.koers.developmentreview.internal.panel.Settlement;
import nl.koers.developmentreview.web.RoadPage.Move;
import nl.koers.ui.Dates;
import nl.koers.ui.Fact;
import nl.koers.ui.Road;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.Words;

/// Draws the road of one OPR for one reader.
record RoadMaker(Opr opr, Viewer viewer, LocalDate today, OprHead head, ActorWords actors) {

    RoadPage page() {
        var turns = opr.turns(today).stream().sorted(mostPressing()).toList();
        return new RoadPage(
                head,
                lede(),
                turns.stream()
                        .filter(this::isMine)
                        .map(turn -> move(List.of(turn), ".what"))
                        .toList(),
                others(turns),
                new Road(Arrays.stream(Step.Phase.values()).map(this::phase).toList()),
                facts(),
                doors(),
                OprAccess.mayActForHost(viewer, opr)
                        && !opr.isGivenUp()
                        && !opr.report().isFinal(),
                opr.ending() == null
                        ? null
                        : plain(
                                "opr.road.given-up",
                                Dates.plain(opr.ending().on()),
                                opr.ending().reason()));
    }

    /// "Rijn ontvangt. Noord en Delta komen op bezoek op donderdag 23 september 2027, over 16 weken."
    private String lede() {
        var visitors = PanelAccess.mayReadOwnPartOfPanel(viewer, opr)
                ? ActorWords.join(
                        opr.panel().visitors().stream().map(actors::of).toList())
                : "";
        return opr.appointment()
                .day()
                .map(day -> visitors.isEmpty()
                        ? plain("opr.road.lede-day", head.hostName(), Dates.plain(day), distance(day))
                        : plain("opr.road.lede-visit-day", head.hostName(), visitors, Dates.plain(day), distance(day)))
                .orElseGet(() -> visitors.isEmpty()
                        ? plain("opr.road.lede", head.hostName())
                        : plain("opr.road.lede-visit", head.hostName(), visitors));
    }

    private String distance(LocalDate day) {
        return day.isBefore(today) ? plain("opr.road.day-was") : Dates.distance(today, day);
    }

    private static Comparator<Turn> mostPressing() {
        return Comparator.comparing((Turn turn) -> turn.until() == null ? LocalDate.MAX : turn.until())
                .thenComparing(Turn::task);
    }

    private boolean isMine(Turn turn) {
        return turn.isMoveOf(viewer, opr.id());
    }

    /// What waits for several people at once is one line.
    private List<Move> others(List<Turn> turns) {
        return turns.stream()
                .filter(turn -> !isMine(turn))
                .collect(Collectors.groupingBy(Turn::task, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> move(same, ".theirs"))
                .toList();
    }

    private Move move(List<Turn> same, String words) {
        var turn = same.getFirst();
        var until = turn.until();
        var who = same.stream().map(it -> actors.of(it.actor())).distinct().toList();
        return new Move(
                turn.step().number(),
                plain("opr.task." + turn.task() + words),
                plain("opr.task." + turn.task() + ".why"),
                ActorWords.join(who),
                who.size() > 1,
                head.href(turn.task().page()),
                turn.isLate(today),
                until,
                until == null ? "" : Dates.distance(today, until));
    }

    private Road.Phase phase(Step.Phase phase) {
        return new Road.Phase(
                plain("opr.phase." + phase),
                plain("opr.phase." + phase + ".note"),
                Arrays.stream(Step.values())
                        .filter(step -> step.phase() == phase)
                        .map(this::stop)
                        .toList());
    }

    private Road.Stop stop(Step step) {
        var state = opr.stateOf(step, today);
        var turns = opr.turns(today).stream()
                .filter(turn -> turn.step() == step)
                .sorted(mostPressing())
                .toList();
        boolean mine = turns.stream().anyMatch(this::isMine);
        return new Road.Stop(
                step.number(),
                plain("opr.step." + step),
                Road.State.valueOf(state.name()),
                mine,
                step.needs().isEmpty(),
                StepPages.of(step, opr, viewer).map(head::href).orElse(""),
                line(state, mine, turns),
                rest(step, state, turns),
                step == Step.REPORT ? new ReportParts(opr, head.hostName()).all() : List.of());
    }

    private String line(StateOfStep state, boolean mine, List<Turn> turns) {
        var who = turns.stream().map(turn -> actors.of(turn.actor())).distinct().toList();
        return switch (state) {
            case DONE -> plain("opr.road.done");
            case LATER -> plain("opr.road.later");
            case LATE -> mine ? plain("opr.road.late-you") : plain("opr.road.late-other", ActorWords.join(who));
            case OPEN ->
                mine
                        ? plain("opr.road.you")
                        : who.isEmpty() ? plain("opr.road.open") : plain("opr.road.other", ActorWords.join(who));
        };
    }

    private List<Content> rest(Step step, StateOfStep state, List<Turn> turns) {
        var lines = new ArrayList<Content>();
        if (state == StateOfStep.DONE || step == Step.DAY) {
            dateOf(step).map(Dates::brief).ifPresent(lines::add);
        }
        if (turns.size() > 1) {
            var count = Words.counted("opr.road.things", turns.size());
            lines.add(output -> output.writeUserContent(count));
        }
        turns.stream()
                .map(Turn::until)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(until -> lines.add(text(
                        until.isBefore(today) ? "opr.road.was-due" : "opr.road.due",
                        Dates.brief(until),
                        Dates.distance(today, until))));
        return lines;
    }

    /// The day that belongs to a step: of the review itself the agreed one, of the others when it was done.
    private Optional<LocalDate> dateOf(Step step) {
        return switch (step) {
            case DOCUMENTS -> Optional.ofNullable(opr.documents().placedOn());
            case PANEL -> opr.panel().settlements().stream().map(Settlement::on).max(LocalDate::compareTo);
            case DAY -> opr.day().heldOn().or(opr.appointment()::day);
            case DEBRIEF -> opr.day().on(Mark.DEBRIEFED);
            case REPORT -> Optional.ofNullable(opr.report().finalOn());
            case DATE, PREPARATION -> Optional.empty();
        };
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var start = opr.start();
        facts.add(new Fact(plain("opr.road.started"), Dates.full(start.on())));
        facts.add(new Fact(
                plain("opr.road.due-on"),
                text(
                        start.setByPlatform()
                                ? "opr.road.due-after-merger"
                                : start.sinceEarlierReview()
                                        ? "opr.road.due-after-review"
                                        : "opr.road.due-after-recognition",
                        Dates.full(start.dueOn()),
                        Dates.full(start.dueFrom()),
                        opr.settings().cycle().getYears())));
        facts.add(new Fact(
                plain("opr.road.window"),
                start.window() == null
                        ? text("opr.road.no-window")
                        : text(
                                "opr.road.window-of",
                                Dates.full(start.window().from()),
                                Dates.full(start.window().until()))));
        facts.add(new Fact(plain("opr.road.framework"), text("opr.road.framework-of", start.framework())));
        return facts;
    }

    private List<Link> doors() {
        return StepPages.doors(opr, viewer).stream()
                .map(page -> new Link(plain("opr.door." + page.key()), head.href(page.path())))
                .toList();
    }
}
