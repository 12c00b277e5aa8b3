package nl.koers.people.web;

import static nl.koers.ui.Words.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Seat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.SeatsInWords;
import nl.koers.people.internal.accounts.OpenSessions;
import nl.koers.people.web.MyDataPage.Login;
import nl.koers.people.web.MyDataPage.Place;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What Koers keeps of whoever looks (R93): own data only, there is no address for someone else's.
@Controller
class MyDataController {
    private final People people;
    private final Partnerships partnerships;
    private final List<SeatsInWords> rooms;
    private final OpenSessions sessions;
    private final Clock clock;

    MyDataController(
            People people, Partnerships partnerships, List<SeatsInWords> rooms, OpenSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
        this.people = people;
        this.partnerships = partnerships;
        this.rooms = rooms;
    }

    @GetMapping("/mijn-gegevens")
    @Transactional(readOnly = true)
    public String show(HttpServletRequest request, Model model) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(viewer.isSignedIn());
        var person = people.require(viewer.requirePerson());
        var names = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
        var seats = rooms.stream()
                .flatMap(room -> room.named(viewer.seats()).stream())
                .sorted(Comparator.comparing(SeatsInWords.Named::where).thenComparing(SeatsInWords.Named::what))
                .toList();
        model.addAttribute(
                "page",
                new MyDataPage(person.name(), person.email(), places(person, names), seats, logins(person, request)));
        return "people/web/mydata";
    }

    private List<Login> logins(Person person, HttpServletRequest request) {
        var here = request.getSession(false);
        // sessions run by the clock outside; the demonstration shows them by its own
        var ahead = here == null
                ? Duration.ZERO
                : Duration.between(Instant.ofEpochMilli(here.getLastAccessedTime()), clock.instant());
        return sessions.of(person.id()).stream()
                .map(it -> new Login(
                        it.device().isEmpty() ? plain("people.data.some-device") : it.device(),
                        Dates.moment(it.since().plus(ahead)),
                        Dates.moment(it.used().plus(ahead)),
                        here != null && it.is(here.getId())))
                .toList();
    }

    private static List<Place> places(Person person, Map<PartnershipId, String> names) {
        return person.affiliations().stream()
                .map(it -> new Place(
                        names.getOrDefault(it.partnership(), ""),
                        "/partnerschappen/" + it.partnership(),
                        plain("people.function." + it.function()),
                        it.partnership().toString(),
                        it.function().name(),
                        Acting.viewer()
                                .seats()
                                .contains(Seat.in(
                                        PartnershipSeat.COORDINATOR,
                                        it.partnership().value()))))
                .toList();
    }
}
