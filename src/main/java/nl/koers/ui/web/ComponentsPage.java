package nl.koers.ui.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koers.ui.Dates;
import nl.koers.ui.Fact;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.ui.Road;
import nl.koers.ui.Road.State;
import nl.koers.ui.Road.Stop;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.WorkLine;

/// What the parts of the house are filled with where all of them are shown: an invented party in a street.
///
/// @param savedAt a moment of today, and `before` one of another day
public record ComponentsPage(LocalDate today, Instant savedAt, Instant before) {
    private static final String HERE = "/onderdelen";

    public List<Link> path() {
        return List.of(new Link(plain("ui.error.to-front"), "/"), new Link(plain("ui.parts.title"), ""));
    }

    public Map<String, String> days() {
        var days = new LinkedHashMap<String, String>();
        Stream.of("saturday", "sunday").forEach(day -> days.put(day, plain("ui.parts.choice." + day)));
        return days;
    }

    /// A form that was not taken, for three fields of the page.
    public Refusals refusals() {
        return Refusals.of("fout-naam", "ui.parts.wrong.name")
                .and("fout-dag", "ui.parts.wrong.day")
                .and("fout-dagen", "ui.parts.wrong.day")
                .and("fout-tekst", "ui.parts.wrong.text");
    }

    public Message done() {
        return Message.done("ui.parts.message.done");
    }

    public Message refused() {
        return Message.refused("ui.parts.message.refused");
    }

    public Road road() {
        return new Road(List.of(
                new Road.Phase(
                        plain("ui.parts.phase.before"),
                        plain("ui.parts.phase.before-note"),
                        List.of(
                                stop(1, State.DONE, false, true),
                                stop(2, State.LATE, false, true),
                                stop(3, State.OPEN, true, true),
                                stop(4, State.OPEN, false, false))),
                new Road.Phase(
                        plain("ui.parts.phase.day"),
                        plain("ui.parts.phase.day-note"),
                        List.of(stop(5, State.LATER, false, false))),
                new Road.Phase(
                        plain("ui.parts.phase.after"),
                        plain("ui.parts.phase.after-note"),
                        List.of(stop(6, State.LATER, false, false)))));
    }

    private Stop stop(int number, State state, boolean mine, boolean lane) {
        var due = state == State.LATE ? today.minusDays(5) : today.plusDays(12);
        return new Stop(
                number,
                plain("ui.parts.stop." + number),
                state,
                mine,
                lane,
                state == State.LATER ? "" : HERE + "#weg",
                plain("ui.parts.stop." + number + ".line"),
                state == State.LATE || mine
                        ? List.of(text("ui.parts.until", Dates.brief(due), Dates.distance(today, due)))
                        : List.of(),
                number == 6 ? List.of(text("ui.parts.stop.6.one"), text("ui.parts.stop.6.two")) : List.of());
    }

    public List<WorkLine> work() {
        return List.of(work(1, -5, true), work(2, 0, false), work(3, 12, false));
    }

    public List<WorkLine> workInTime() {
        return List.of(work(3, 0, false));
    }

    private WorkLine work(int number, int days, boolean late) {
        var day = today.plusDays(days);
        return new WorkLine(
                nl.koers.ui.Words.capital(Dates.distance(today, day)),
                Dates.brief(day),
                late,
                plain("ui.parts.work." + number),
                plain("ui.parts.work." + number + ".why"),
                HERE + "#werklijst",
                plain("ui.parts.party"),
                plain("ui.parts.stop." + number));
    }

    public List<Fact> facts() {
        return List.of(
                new Fact(plain("ui.parts.fact.when"), Dates.full(today.plusDays(40))),
                new Fact(plain("ui.parts.fact.where"), text("ui.parts.fact.where.value")),
                new Fact(plain("ui.parts.fact.code"), text("ui.parts.fact.code.value")));
    }

    public List<Link> doors() {
        return Stream.of("formulier", "weg", "werklijst", "tabel", "fouten-en-leeg")
                .map(it -> new Link(plain("ui.parts.door." + it), HERE + "#" + it))
                .toList();
    }

    /// What a page of its own says when something is wrong.
    public List<Fact> troubles() {
        return Stream.of("gone", "stale", "too-big", "not-understood", "meanwhile", "broken")
                .map(it -> new Fact(plain("ui.error." + it + ".title"), text("ui.error." + it + ".what")))
                .toList();
    }
}
