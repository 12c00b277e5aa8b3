package nl.koers.people.internal.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.demo.Personas;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.people.NationalSeat;
import nl.koers.people.internal.seats.InvitingToSeat.Outcome;
import nl.koers.register.PartnershipSeat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een plek eindigt, en wat er lag gaat over")
class EndingSeatTests extends SeatsInHand {
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
    @DisplayName("R94 · wat op zijn dag niet meer kan, vervalt en blijft te zien")
    void what_no_longer_can_lapses() {
        var mail = address();
        invite(mail, "Otto", TODAY, TODAY.plusDays(2));
        var otto = people.findByEmail(mail).orElseThrow();
        as(otto, () -> reviews.start(id));
        carryOutOn(TODAY.plusDays(2));
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, id.value())).containsExactly(otto.id());
        assertThat(acts(id.value())).contains("COORDINATOR_LAPSED");
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
