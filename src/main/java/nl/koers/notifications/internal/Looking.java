package nl.koers.notifications.internal;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.koers.access.Seats;
import nl.koers.access.StandIn;
import nl.koers.access.Viewer;
import nl.koers.people.Person;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// Looks with someone's own eyes: with the seats of that person, in that person's language. So a mail or a calendar
/// never tells more than that person reads after logging in; row-level security sees to it too (R90).
@Component
class Looking {
    private static final Viewer PROGRAM = Viewer.program("berichten");

    private final Seats seats;
    private final StandIn standIn;

    Looking(Seats seats, StandIn standIn) {
        this.seats = seats;
        this.standIn = standIn;
    }

    <T> T as(Person person, String language, Function<Viewer, T> look) {
        var viewer = Viewer.person(person.id(), person.name(), seats.of(person.id()));
        return standIn.call(viewer, () -> Words.in(language, () -> look.apply(viewer)));
    }

    <T> T program(Supplier<T> act) {
        return standIn.call(PROGRAM, act);
    }
}
