package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie kijkt of handelt")
class ViewerTests {
    private static final UUID HERE = new UUID(0, 1);
    private static final UUID THERE = new UUID(0, 2);
    private static final PersonId SAMIRA = PersonId.next();

    private enum Kind implements SeatKind {
        HOST,
        PANEL,
        PLATFORM
    }

    private static final Viewer HOST_HERE =
            Viewer.person(SAMIRA, "Samira", Set.of(Seat.in(Kind.HOST, HERE), Seat.in(Kind.PANEL, THERE)));

    @Test
    @DisplayName("R90 · een zetel geldt in dit ding en van deze soort, nergens anders")
    void a_seat_is_in_one_thing() {
        assertThat(HOST_HERE.sitsIn(Kind.HOST, HERE)).isTrue();
        assertThat(HOST_HERE.sitsIn(Kind.HOST, THERE)).isFalse();
        assertThat(HOST_HERE.sitsIn(Kind.PANEL, HERE)).isFalse();
        assertThat(HOST_HERE.sitsInAnyOf(THERE, Kind.HOST, Kind.PANEL)).isTrue();
        assertThat(HOST_HERE.sitsInAnyOf(THERE, Kind.HOST, Kind.PLATFORM)).isFalse();
        assertThat(HOST_HERE.sitsInAnyOf(HERE)).isFalse();
        assertThat(HOST_HERE.subjectsOf(Kind.HOST)).isEqualTo(Set.of(HERE));
        assertThat(HOST_HERE.subjectsOf(Kind.PLATFORM)).isEmpty();
    }

    @Test
    @DisplayName("R90 · een landelijke zetel is er een zonder ding; een zetel in een ding is niet landelijk")
    void a_national_seat() {
        var national = Viewer.person(SAMIRA, "Samira", Set.of(Seat.national(Kind.PLATFORM)));
        var bound = Viewer.person(SAMIRA, "Samira", Set.of(Seat.in(Kind.PLATFORM, HERE)));
        assertThat(national.sitsNationally(Kind.PLATFORM)).isTrue();
        assertThat(national.sitsNationally(Kind.HOST)).isFalse();
        assertThat(national.subjectsOf(Kind.PLATFORM)).isEmpty();
        assertThat(bound.sitsNationally(Kind.PLATFORM)).isFalse();
    }

    @Test
    @DisplayName("R90 · wie niet is ingelogd en het programma zelf zijn niemand")
    void nobody_in_particular() {
        assertThat(Viewer.anyone()).isEqualTo(new Viewer(null, "", Set.of(), false));
        assertThat(Viewer.anyone().isSignedIn()).isFalse();
        assertThat(Viewer.anyone().is(SAMIRA)).isFalse();
        assertThatThrownBy(() -> Viewer.anyone().requirePerson()).isInstanceOf(NoSuchThing.class);
        assertThat(Viewer.program("anker")).isEqualTo(new Viewer(null, "anker", Set.of(), true));
        assertThat(Viewer.program("anker").isSignedIn()).isFalse();
        assertThat(HOST_HERE.isSignedIn()).isTrue();
        assertThat(HOST_HERE.isProgram()).isFalse();
        assertThat(HOST_HERE.is(SAMIRA)).isTrue();
        assertThat(HOST_HERE.is(PersonId.next())).isFalse();
        assertThat(HOST_HERE.requirePerson()).isEqualTo(SAMIRA);
    }

    @Test
    @DisplayName("R90 · wie kijkt, kijkt zolang de handeling duurt, en daarna niemand meer")
    void for_the_length_of_one_call() throws Exception {
        assertThat(Acting.viewer()).isEqualTo(Viewer.anyone());
        assertThat(Acting.call(HOST_HERE, Acting::viewer)).isEqualTo(HOST_HERE);
        var seen = new AtomicReference<Viewer>();
        Acting.as(HOST_HERE, () -> Acting.as(Viewer.program("anker"), () -> seen.set(Acting.viewer())));
        assertThat(seen.get()).isEqualTo(Viewer.program("anker"));
        assertThat(Acting.viewer()).isEqualTo(Viewer.anyone());
    }

    @Test
    @DisplayName("R90 · een dichte deur zegt alleen dat er niets is")
    void a_closed_door() {
        assertThatCode(() -> NoSuchThing.unless(true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> NoSuchThing.unless(false))
                .isInstanceOf(NoSuchThing.class)
                .hasMessage("no such thing");
    }

    @Test
    @DisplayName("R90 · een persoon leest terug zoals geschreven")
    void a_person_reads_back() {
        assertThat(PersonId.of(SAMIRA.toString())).isEqualTo(SAMIRA);
    }
}
