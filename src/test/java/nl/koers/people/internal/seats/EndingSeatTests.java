package nl.koers.people.internal.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.demo.Personas;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.people.NationalSeat;
import nl.koers.people.Person;
import nl.koers.people.internal.seats.InvitingToSeat.Outcome;
import nl.koers.register.PartnershipSeat;
import nl.koers.ui.Words;
import nl.koers.work.WorkItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Een plek eindigt, en wat er lag gaat over")
class EndingSeatTests extends SeatsInHand {
    @Autowired
    private SeatsThatStay staying;

    @Test
    @DisplayName(
            "R34, R94 · een plek eindigt pas als wat loopt over is naar wie volgt; wie aan de andere kant zit, volgt niet")
    void what_runs_goes_to_a_successor() {
        var otto = coordinator("Otto");
        OprId opr = as(otto, () -> reviews.start(id));
        assertThat(end(otto, TODAY, null)).isEqualTo(cannot(EndRule.SOMEBODY_FOLLOWS));
        var noor = coordinator("Noor");
        assertThat(petra(() -> ending.before(place, otto.id())).running()).hasSize(1);
        assertThat(end(otto, TODAY, null)).isEqualTo(cannot(EndRule.THE_SUCCESSOR_IS_NAMED));
        program(() -> give(noor.id(), OprSeat.PANEL, opr.value()));
        assertThat(end(otto, TODAY, noor)).isEqualTo(cannot(EndRule.NOT_ON_THE_OTHER_SIDE));
        assertThat(invite(panelMember(opr), "Piet", TODAY, null))
                .isEqualTo(new Outcome.Refused(List.of(SeatRule.NOT_ON_THE_OTHER_SIDE)));
        program(() -> take(noor.id(), OprSeat.PANEL, opr.value()));
        assertThat(end(otto, TODAY, noor)).isEqualTo(new EndingSeat.Outcome.Ended("Otto"));
        assertThat(end(otto, TODAY, noor)).isEqualTo(new EndingSeat.Outcome.AlreadyOver("Otto"));
        assertThat(seats.of(otto.id())).isEmpty();
        assertThat(seats.of(noor.id()))
                .containsExactlyInAnyOrder(
                        Seat.in(PartnershipSeat.COORDINATOR, id.value()), Seat.in(OprSeat.HOST_TEAM, opr.value()));
        assertThat(acts(opr.value())).contains("HANDED_OVER");
        assertThat(seats.sittings(PartnershipSeat.COORDINATOR, id.value()))
                .contains(new Seats.Sitting(otto.id(), TODAY, TODAY, Personas.PETRA.id(), Personas.PETRA.id()));
    }

    @Test
    @DisplayName("R94 · gaf niemand het over, dan is wat er ligt voor wie als volgende begint")
    void who_begins_takes_up_what_lies_there() {
        var otto = coordinator("Otto");
        OprId opr = as(otto, () -> reviews.start(id));
        as(otto, () -> {
            givingUp.giveUp(opr, "We stoppen ermee");
            return true;
        });
        assertThat(end(otto, TODAY, null)).isEqualTo(new EndingSeat.Outcome.Ended("Otto"));
        assertThat(seats.of(otto.id())).as("reads nothing any more").isEmpty();
        var noor = coordinator("Noor");
        assertThat(seats.of(noor.id())).contains(Seat.in(OprSeat.HOST_TEAM, opr.value()));
        assertThat(seats.of(coordinator("Piet").id())).hasSize(1);
    }

    @Test
    @DisplayName("R94 · een plek begint en eindigt op de dag die vaststaat; tot dan is het terug te nemen")
    void on_its_day() {
        var mail = address();
        var begins = TODAY.plusDays(3);
        var ends = TODAY.plusDays(5);
        assertThat(invite(mail, "Otto", begins, ends)).isEqualTo(new Outcome.Invited("Otto", false, true));
        assertThat(invite(mail, "Otto", begins, ends)).isEqualTo(new Outcome.AlreadyThere("Otto"));
        var otto = people.findByEmail(mail).orElseThrow();
        carryOutOn(begins.minusDays(1));
        assertThat(seats.of(otto.id())).isEmpty();
        carryOutOn(begins);
        carryOutOn(begins);
        assertThat(seats.of(otto.id())).containsExactly(Seat.in(PartnershipSeat.COORDINATOR, id.value()));
        carryOutOn(ends);
        assertThat(seats.sittings(PartnershipSeat.COORDINATOR, id.value()))
                .containsExactly(new Seats.Sitting(otto.id(), begins, ends, null, null));
        clock.moveTo(TODAY, LocalTime.of(9, 0));
        var noor = address();
        invite(noor, "Noor", begins, ends);
        var planned = ahead(() -> ahead.at(place)).getFirst();
        assertThat(petra(() -> takingBack.takeBack(place, planned.id()))).isEqualTo("Noor");
        assertThat(petra(() -> takingBack.takeBack(place, planned.id()))).isEmpty();
        assertThat(ahead(() -> ahead.at(place))).isEmpty();
        carryOutOn(ends);
        assertThat(seats.of(people.findByEmail(noor).orElseThrow().id())).isEmpty();
    }

    @Test
    @DisplayName(
            "R94 · een einde dat op zijn dag niet kan, blijft wachten, met waarom en wat te doen, tot iemand het regelt")
    void an_end_that_cannot_be_waits() {
        var mail = address();
        invite(mail, "Otto", TODAY, TODAY.plusDays(2));
        var otto = people.findByEmail(mail).orElseThrow();
        as(otto, () -> reviews.start(id));
        var petra = people.require(Personas.PETRA.id());
        assertThat(waits(petra, TODAY.plusDays(1))).isEmpty();
        var due = TODAY.plusDays(2);
        carryOutOn(due);
        carryOutOn(due.plusDays(1));
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, id.value())).containsExactly(otto.id());
        clock.moveTo(TODAY, LocalTime.of(9, 0));
        assertThat(waits(otto, due)).isEmpty();
        assertThat(waits(petra, due))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.why()).contains("niemand kan het overnemen. Nodig eerst een opvolger uit"));
        var noor = coordinator("Noor");
        assertThat(waits(petra, due)).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo("Regel het vertrek van Otto");
            assertThat(it.why()).endsWith("Kies wie het overneemt.");
            assertThat(it.href()).isEqualTo(place.path() + "/" + otto.id() + "/einde");
            assertThat(it.isLate(due.plusDays(1))).isTrue();
        });
        clock.moveTo(due.plusDays(1), LocalTime.of(9, 0));
        assertThat(end(otto, due.plusDays(1), noor)).isEqualTo(new EndingSeat.Outcome.Ended("Otto"));
        assertThat(waits(petra, due)).isEmpty();
    }

    @Test
    @DisplayName("R94 · loopt er niets meer, dan eindigt een plek die bleef alsnog, op de dag dat het kan")
    void an_end_that_waited_comes() {
        var mail = address();
        invite(mail, "Otto", TODAY, TODAY.plusDays(2));
        var otto = people.findByEmail(mail).orElseThrow();
        OprId opr = as(otto, () -> reviews.start(id));
        carryOutOn(TODAY.plusDays(2));
        as(otto, () -> {
            givingUp.giveUp(opr, "We stoppen ermee");
            return true;
        });
        carryOutOn(TODAY.plusDays(4));
        assertThat(seats.sittings(PartnershipSeat.COORDINATOR, id.value()))
                .containsExactly(new Seats.Sitting(otto.id(), TODAY, TODAY.plusDays(4), Personas.PETRA.id(), null));
    }

    private List<WorkItem> waits(Person person, LocalDate today) {
        return as(person, () -> Words.in("nl", () -> staying.items(Acting.viewer(), today))).stream()
                .filter(it -> it.where().equals(name))
                .toList();
    }

    @Test
    @DisplayName("R94 · de laatste van het Platform die kan inloggen, blijft; wie nooit binnenkwam telt niet")
    void somebody_administers() {
        var platform = Place.national(NationalSeat.PLATFORM);
        var mail = address();
        assertThat(petra(() -> inviting.invite(platform, "Anna", mail, TODAY, null)))
                .isEqualTo(new Outcome.Invited("Anna", false, true));
        var anna = people.findByEmail(mail).orElseThrow();
        assertThat(petra(() -> ending.end(platform, Personas.PETRA.id(), TODAY, null)))
                .isEqualTo(cannot(EndRule.SOMEBODY_ADMINISTERS));
        assertThat(petra(() -> ending.end(platform, anna.id(), TODAY.plusDays(9), null)))
                .isEqualTo(cannot(EndRule.SOMEBODY_ADMINISTERS));
        program(() -> db.sql("insert into people.password values (?, 'x', timestamptz '2027-06-02 09:00Z')")
                .param(Personas.PETRA.id().value())
                .update());
        try {
            assertThat(petra(() -> ending.end(platform, anna.id(), TODAY, null)))
                    .isEqualTo(new EndingSeat.Outcome.Ended("Anna"));
        } finally {
            program(() -> db.sql("delete from people.password where person_id = ?")
                    .param(Personas.PETRA.id().value())
                    .update());
        }
        assertThat(acts(Place.COUNTRY)).startsWith("PLATFORM_ENDED", "PLATFORM_INVITED");
    }
}
