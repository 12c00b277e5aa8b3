package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.InvitationLinks;
import nl.koers.people.internal.accounts.InvitationLinks.Waiting;
import nl.koers.people.internal.seats.EndingSeat;
import nl.koers.people.internal.seats.Place;
import nl.koers.people.internal.seats.SeatAhead;
import nl.koers.people.internal.seats.SeatAhead.Act;
import nl.koers.people.internal.seats.SeatsAhead;
import nl.koers.people.internal.seats.TakingBackSeat;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Regions;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays out what the pages about people and their seats show.
@Component
class SeatsDesk {
    private final Partnerships partnerships;
    private final Regions regions;
    private final People people;
    private final Seats seats;
    private final SeatsAhead ahead;
    private final InvitationLinks links;
    private final Clock clock;

    SeatsDesk(
            Partnerships partnerships,
            Regions regions,
            People people,
            Seats seats,
            SeatsAhead ahead,
            InvitationLinks links,
            Clock clock) {
        this.partnerships = partnerships;
        this.regions = regions;
        this.people = people;
        this.seats = seats;
        this.ahead = ahead;
        this.links = links;
        this.clock = clock;
    }

    static String of(PartnershipId partnership) {
        return Place.of(partnership).path();
    }

    static String href(Place place) {
        return place.path();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Who coordinates what, now and soon, by partnership.
    Map<UUID, List<PeoplePage.Coordinator>> coordinators() {
        var holdings = seats.everywhere(PartnershipSeat.COORDINATOR);
        var begins = ahead.of(PartnershipSeat.COORDINATOR).stream()
                .filter(it -> it.act() == Act.BEGINS)
                .toList();
        var names = names(Stream.concat(
                        holdings.values().stream().flatMap(List::stream).map(Seats.Holding::person),
                        begins.stream().map(SeatAhead::person))
                .collect(Collectors.toSet()));
        var waiting = links.waiting(PartnershipSeat.COORDINATOR).stream()
                .map(it -> it.person() + " " + it.subject())
                .collect(Collectors.toSet());
        var all = new HashMap<UUID, List<PeoplePage.Coordinator>>();
        holdings.forEach((place, sitting) -> sitting.forEach(it -> all.computeIfAbsent(place, _ -> new ArrayList<>())
                .add(new PeoplePage.Coordinator(
                        name(names, it.person()),
                        plain("people.seats.since", Dates.longAgo(it.since())),
                        waiting.contains(it.person() + " " + place) ? plain("people.seats.no-login") : ""))));
        begins.forEach(it -> all.computeIfAbsent(
                        Objects.requireNonNull(it.place().subject()), _ -> new ArrayList<>())
                .add(new PeoplePage.Coordinator(
                        name(names, it.person()), plain("people.seats.from", Dates.longAgo(it.on())), "")));
        return all;
    }

    SeatsPage page(Place place, SeatsPage.Typed typed, Refusals refusals) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(place.mayInvite(viewer));
        var name = nameOf(place);
        var sittings = seats.sittings(place.kind(), place.subject());
        var planned = ahead.at(place);
        var known = people(sittings, planned);
        var waiting = links.waiting(place.kind()).stream()
                .filter(it -> Objects.equals(it.subject(), place.subject()))
                .collect(Collectors.toMap(Waiting::person, it -> Dates.longAgo(it.sent())));
        return new SeatsPage(
                place,
                name,
                href(place),
                path(place, name, ""),
                sittings.stream()
                        .filter(Seats.Sitting::isNow)
                        .sorted(java.util.Comparator.comparing(Seats.Sitting::since))
                        .map(it -> new SeatsPage.Now(
                                it.person().toString(),
                                name(known, it.person()),
                                email(known, it.person()),
                                Dates.longAgo(it.since()),
                                name(known, it.givenBy()),
                                planned.stream()
                                        .filter(end -> end.act() == Act.ENDS
                                                && end.person().equals(it.person()))
                                        .map(end -> ends(end, Dates.longAgo(end.on())))
                                        .findFirst()
                                        .orElse(""),
                                waiting.getOrDefault(it.person(), "")))
                        .toList(),
                planned.stream()
                        .map(it -> new SeatsPage.Ahead(
                                it.id().toString(),
                                it.person().toString(),
                                name(known, it.person()),
                                email(known, it.person()),
                                it.act() == Act.ENDS
                                        ? ends(it, Dates.plain(it.on()))
                                        : plain("people.seats.BEGINS", Dates.plain(it.on())),
                                it.act() == Act.BEGINS,
                                TakingBackSeat.may(viewer, it),
                                it.act() == Act.BEGINS ? waiting.getOrDefault(it.person(), "") : ""))
                        .toList(),
                sittings.stream()
                        .filter(it -> !it.isNow())
                        .map(it -> new SeatsPage.Before(
                                name(known, it.person()),
                                Dates.longAgo(it.since()),
                                Dates.longAgo(Objects.requireNonNull(it.endedOn())),
                                name(known, it.endedBy())))
                        .toList(),
                place.mayEnd(viewer),
                typed,
                refusals);
    }

    /// An end whose day has come waits until it can be carried out.
    private String ends(SeatAhead end, String day) {
        return plain(end.on().isAfter(today()) ? "people.seats.ENDS" : "people.seats.stays.there", day);
    }

    EndSeatPage ending(
            Place place, PersonId person, EndingSeat.Before before, String on, String successor, Refusals refusals) {
        var name = "";
        var others = new LinkedHashMap<String, String>();
        for (var known : people.all(
                Stream.concat(Stream.of(person), before.others().stream()).collect(Collectors.toSet()))) {
            if (known.id().equals(person)) {
                name = known.name();
            } else {
                others.put(known.id().toString(), known.name());
            }
        }
        var where = nameOf(place);
        return new EndSeatPage(
                name,
                plain("people.seats." + place.kind().name() + ".seat", where),
                href(place) + "/" + person + "/einde",
                href(place),
                path(place, where, plain("people.seats.end.title", name)),
                before.running(),
                others,
                on,
                successor,
                refusals);
    }

    String nameOf(Place place) {
        var partnership = place.partnership();
        var region = place.region();
        if (partnership != null) {
            return partnerships.require(partnership).name();
        }
        return region == null ? "" : regions.require(region).name();
    }

    private static List<Link> path(Place place, String name, String here) {
        var path = new ArrayList<Link>();
        if (place.mayEnd(Acting.viewer())) {
            path.add(new Link(plain("people.seats.title"), "/mensen"));
        } else if (place.partnership() != null) {
            path.add(new Link(name, "/partnerschappen/" + place.partnership()));
        }
        var title = plain("people.seats." + place.kind().name() + ".title", name);
        path.add(new Link(title, here.isEmpty() ? "" : href(place)));
        if (!here.isEmpty()) {
            path.add(new Link(here, ""));
        }
        return List.copyOf(path);
    }

    private Map<PersonId, Person> people(List<Seats.Sitting> sittings, List<SeatAhead> planned) {
        return names(Stream.of(
                        sittings.stream().flatMap(it -> Stream.of(it.person(), it.givenBy(), it.endedBy())),
                        planned.stream().map(SeatAhead::person))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private Map<PersonId, Person> names(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : people.all(Set.copyOf(ids)).stream().collect(Collectors.toMap(Person::id, it -> it));
    }

    private static String name(Map<PersonId, Person> known, @Nullable PersonId person) {
        var found = person == null ? null : known.get(person);
        return found == null ? "" : found.name();
    }

    private static String email(Map<PersonId, Person> known, PersonId person) {
        var found = known.get(person);
        return found == null ? "" : found.email();
    }
}
