package nl.koers.notifications.internal;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.koers.people.Person;
import nl.koers.ui.SiteAddress;
import nl.koers.work.Agenda;
import nl.koers.work.Meeting;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What lies in someone's calendar now, as that person may know it, numbered by how often it changed.
@Component
class Calendars {
    private final List<Agenda> agendas;
    private final List<Waiting> rooms;
    private final Looking looking;
    private final Memories memories;
    private final Events events;
    private final SiteAddress address;
    private final Clock clock;

    Calendars(
            List<Agenda> agendas,
            List<Waiting> rooms,
            Looking looking,
            Memories memories,
            Events events,
            SiteAddress address,
            Clock clock) {
        this.agendas = agendas;
        this.rooms = rooms;
        this.looking = looking;
        this.memories = memories;
        this.events = events;
        this.address = address;
        this.clock = clock;
    }

    /// @param there what there is now
    /// @param changed what is other than it was
    record Settled(List<Event> there, List<Event> changed) {}

    List<Event> meetings(Person person, String language) {
        return looking.as(
                person,
                language,
                viewer -> agendas.stream()
                        .flatMap(room -> room.meetings(viewer).stream())
                        .map(this::event)
                        .toList());
    }

    /// The last days of what waits for this person.
    List<Event> lastDays(Person person, String language) {
        var today = LocalDate.now(clock);
        return looking.as(
                person,
                language,
                viewer -> rooms.stream()
                        .flatMap(room -> room.over(viewer).apply(today).stream())
                        .filter(item -> item.whose() == Whose.MINE && item.until() != null)
                        .map(this::event)
                        .toList());
    }

    private Event event(Meeting it) {
        return new Event(
                it.key(),
                it.dossier(),
                0,
                it.day(),
                it.starts(),
                it.ends(),
                it.title(),
                it.place(),
                address.of(it.href()),
                it.attends(),
                Instant.EPOCH,
                false,
                false);
    }

    private Event event(WorkItem item) {
        return new Event(
                item.key(),
                null,
                0,
                java.util.Objects.requireNonNull(item.until()),
                null,
                null,
                plain("notifications.calendar.last-day", item.told(), item.where()),
                "",
                address.of(item.href()),
                false,
                Instant.EPOCH,
                false,
                false);
    }

    /// The same numbers, without keeping anything: a meeting is numbered for good when its invitation goes out.
    List<Event> asKnown(Person person, List<Event> there) {
        var before = events.of(person.id());
        return there.stream()
                .map(event -> numbered(event, before.get(event.uid())))
                .toList();
    }

    Event numbered(Event event, @Nullable Event was) {
        if (was == null) {
            return event.numbered(0, clock.instant(), false);
        }
        return was.isAsIn(event)
                ? event.numbered(was.sequence(), was.changedAt(), was.invited())
                : event.numbered(
                        was.sequence() + (was.isToldOf() || event.attends() ? 1 : 0), clock.instant(), was.invited());
    }

    Settled settleMeetings(Person person, String language) {
        return settle(person, () -> meetings(person, language), true);
    }

    /// Of last days nobody gets mail, so they are looked up before the lock: a calendar that many programs ask for
    /// at once would otherwise hold two connections for each of them.
    Settled settleLastDays(Person person, List<Event> there) {
        return settle(person, () -> there, false);
    }

    /// Compares what there is with what there was, and keeps it. Within a transaction of the program. It looks for
    /// meetings under the lock: what another node settled meanwhile is never undone by an older look.
    private Settled settle(Person person, Supplier<List<Event>> look, boolean meetings) {
        memories.lock(person.id());
        var there = look.get();
        var before = events.of(person.id());
        var now = new ArrayList<Event>();
        var changed = new ArrayList<Event>();
        for (var event : there) {
            var was = before.get(event.uid());
            var next = numbered(event, was);
            now.add(next);
            if (was == null || !was.isAsIn(event)) {
                changed.add(next);
            }
            if (!next.equals(was)) {
                events.keep(person.id(), next);
            }
        }
        var still = there.stream().map(Event::uid).collect(Collectors.toSet());
        before.values().stream()
                .filter(it -> !it.gone() && (it.dossier() != null) == meetings && !still.contains(it.uid()))
                .map(it -> it.calledOff(clock.instant()))
                .forEach(it -> {
                    events.keep(person.id(), it);
                    changed.add(it);
                });
        return new Settled(List.copyOf(now), List.copyOf(changed));
    }
}
