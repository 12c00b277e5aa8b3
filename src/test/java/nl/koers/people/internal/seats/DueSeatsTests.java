package nl.koers.people.internal.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.people.CoordinatorWork;
import nl.koers.people.Function;
import nl.koers.people.Person;
import nl.koers.people.internal.Leaving;
import nl.koers.people.internal.seats.InvitingToSeat.Outcome;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Standing;
import nl.koers.register.internal.life.Merging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Plekken op de dag die vaststaat, en wie waar hoort")
class DueSeatsTests extends SeatsInHand {
    @Autowired
    private BeginningSeat beginning;

    @Autowired
    private LeavingSeat leavingSeat;

    @Autowired
    private BelongingWithSeat belonging;

    @Autowired
    private Merging merging;

    @Autowired
    private Leaving leaving;

    @Test
    @DisplayName("R94 · gaat er bij de een iets mis, dan krijgt de ander toch zijn plek, en de een een dag later ook")
    void each_apart() {
        var otto = planned("Otto", TODAY.plusDays(1), null);
        var noor = planned("Noor", TODAY.plusDays(2), null);
        var room = new Failing(otto.id());
        var now = new DueSeats(
                ahead, seats, beginning, leavingSeat, List.of(room), belonging, people, record, transaction, clock);
        clock.moveTo(TODAY.plusDays(2), LocalTime.of(9, 0));
        Acting.as(Viewer.program("plekken"), now::carryOut);
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, id.value())).containsExactly(noor.id());
        carryOutOn(TODAY.plusDays(3));
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, id.value()))
                .containsExactlyInAnyOrder(noor.id(), otto.id());
    }

    @Test
    @DisplayName("R94 · wie een plan terugneemt terwijl het wordt uitgevoerd, wacht niet op wie op hem wacht")
    void never_each_other() throws Exception {
        var otto = planned("Otto", TODAY.plusDays(1), null);
        var plan = ahead(() -> ahead.at(place)).getFirst();
        clock.moveTo(TODAY.plusDays(1), LocalTime.of(9, 0));
        var held = new CountDownLatch(1);
        var takesBack = CompletableFuture.supplyAsync(() -> petra(() -> {
            ahead.hold(place);
            held.countDown();
            waitForOneWhoWaits();
            return takingBack.takeBack(place, plan.id());
        }));
        assertThat(held.await(20, TimeUnit.SECONDS)).isTrue();
        Acting.as(Viewer.program("plekken"), due::carryOut);
        assertThat(takesBack.get(20, TimeUnit.SECONDS)).isEqualTo("Otto");
        assertThat(seats.of(otto.id())).isEmpty();
    }

    @Test
    @DisplayName("R53, R94 · een plek die gepland is, gaat bij een fusie mee: zij begint en eindigt ook in wat volgt")
    void planned_over_a_merger() {
        var begins = TODAY.plusDays(3);
        var ends = TODAY.plusDays(5);
        var otto = planned("Otto", begins, ends);
        var mail = program(() -> people.require(otto.id()).email());
        var stays = coordinator("Noor");
        var into = merged();
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, into.value())).containsExactly(stays.id());
        assertThat(program(() -> mailbox.of(mail, 9))).hasSize(2);
        carryOutOn(begins);
        assertThat(seats.of(otto.id())).contains(Seat.in(PartnershipSeat.COORDINATOR, into.value()));
        carryOutOn(ends);
        assertThat(seats.of(otto.id())).isEmpty();
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, into.value())).containsExactly(stays.id());
    }

    @Test
    @DisplayName(
            "R94 · wie alleen door zijn plek bij een partnerschap hoorde, hoort er met die plek niet meer; wie er werkt wel")
    void what_a_seat_brought() {
        var mail = address();
        invite(mail, "Otto", TODAY, null);
        var otto = people.findByEmail(mail).orElseThrow();
        var mentor = new Person(
                PersonId.next(), "Mara", address(), List.of(new Person.Affiliation(id, Function.WORKPLACE_MENTOR)));
        program(() -> people.bringIn(mentor, TODAY));
        invite(mentor.email(), "Mara", TODAY, null);
        assertThat(people.require(otto.id()).isAttachedTo(id)).isTrue();
        end(otto, TODAY, null);
        end(mentor, TODAY, null);
        assertThat(people.require(otto.id()).isAttachedTo(id)).isFalse();
        assertThat(people.require(mentor.id()).functionsIn(id)).containsExactly(Function.WORKPLACE_MENTOR);
        assertThat(invite(mail, "Otto", TODAY, null)).isEqualTo(new Outcome.Invited("Otto", true, false));
        assertThat(people.require(otto.id()).isAttachedTo(id)).as("comes back").isTrue();
        var late = planned("Laat", TODAY.plusDays(4), null);
        assertThat(people.require(late.id()).isAttachedTo(id)).isTrue();
        petra(() -> takingBack.takeBack(place, ahead.at(place).getFirst().id()));
        assertThat(people.require(late.id()).isAttachedTo(id)).as("taken back").isFalse();
    }

    @Test
    @DisplayName(
            "R93, R94 · wie ergens niet meer werkt, zegt dat zelf, één keer; wie er coördineert, draagt eerst over")
    void leaves_oneself() {
        var otto = coordinator("Otto");
        var his = new Person.Affiliation(id, Function.COORDINATOR);
        assertThat(as(otto, () -> leaving.leave(his))).isEqualTo(Leaving.Outcome.COORDINATES);
        assertThat(people.require(otto.id()).isAttachedTo(id)).isTrue();
        var planned = planned("Laat", TODAY.plusDays(4), null);
        assertThat(as(planned, () -> leaving.leave(his))).isEqualTo(Leaving.Outcome.COORDINATES);
        var here = new Person.Affiliation(id, Function.STUDENT);
        var student = new Person(PersonId.next(), "Stud", address(), List.of(here));
        program(() -> people.bringIn(student, TODAY));
        assertThat(as(otto, () -> leaving.leave(here)))
                .as("nobody leaves for another")
                .isEqualTo(Leaving.Outcome.COORDINATES);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(as(student, () -> leaving.leave(here))).isEqualTo(Leaving.Outcome.LEFT);
        }
        assertThat(people.require(student.id()).affiliations()).isEmpty();
        assertThat(acts(id.value()).stream().filter("AFFILIATION_ENDED"::equals))
                .hasSize(1);
    }

    private Person planned(String called, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        var mail = address();
        assertThat(invite(mail, called, from, until)).isEqualTo(new Outcome.Invited(called, false, true));
        return people.findByEmail(mail).orElseThrow();
    }

    private PartnershipId merged() {
        var other = PartnershipId.next();
        assertThat(add(other, "Ander " + other.toString().substring(24)))
                .isInstanceOf(AddingPartnership.Outcome.Added.class);
        var into = PartnershipId.next();
        assertThat(petra(() -> merging.merge(new Merging.Order(
                        into,
                        "Samen " + into,
                        "Samen",
                        List.of(id, other),
                        null,
                        TODAY,
                        "Besturen gaan samen.",
                        Standing.recognised(LocalDate.of(2021, 8, 1)),
                        LocalDate.of(2025, 3, 1),
                        "De vorige review."))))
                .isEmpty();
        return into;
    }

    /// Until somebody waits in the database for what this one holds.
    private void waitForOneWhoWaits() {
        for (int i = 0; i < 400; i++) {
            boolean waits = db.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                    .query(Boolean.class)
                    .single();
            if (waits) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(25_000_000);
        }
    }

    /// A room in which something goes wrong for one person.
    private record Failing(PersonId person) implements CoordinatorWork {
        @Override
        public List<String> running(PersonId coordinator, PartnershipId partnership) {
            return List.of();
        }

        @Override
        public boolean sitsAcross(PersonId who, PartnershipId partnership) {
            if (who.equals(person)) {
                throw new IllegalStateException("something went wrong");
            }
            return false;
        }

        @Override
        public void goOver(PartnershipId partnership, PersonId from, PersonId to, LocalDate today) {}

        @Override
        public void leave(PartnershipId partnership, PersonId from, LocalDate today) {}

        @Override
        public void takeUp(PartnershipId partnership, PersonId beginner, LocalDate today) {}
    }
}
