package nl.koers.people.internal.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.demo.Personas;
import nl.koers.people.NationalSeat;
import nl.koers.people.Person;
import nl.koers.people.internal.accounts.InvitationLinks;
import nl.koers.people.internal.seats.InvitingToSeat.Outcome;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@DisplayName("Mensen en plekken")
class SeatsTests extends SeatsInHand {
    @Test
    @DisplayName("R50 · een partnerschap komt er één keer bij, ook na twee klikken, met een eigen naam en een sector")
    void a_partnership_is_added_once() {
        assertThat(add(id, name)).isEqualTo(new AddingPartnership.Outcome.Added(name));
        assertThat(add(PartnershipId.next(), name.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(refused(AddingPartnership.Rule.A_NAME_OF_ITS_OWN));
        assertThat(petra(() -> adding.add(PartnershipId.next(), "Nieuw", "", Set.of(), TODAY.plusDays(1))))
                .isEqualTo(refused(
                        AddingPartnership.Rule.A_SHORT_NAME,
                        AddingPartnership.Rule.ONE_OR_MORE_SECTORS,
                        AddingPartnership.Rule.RECOGNISED_BY_NOW));
        assertThat(partnerships.all().stream().filter(it -> it.name().equals(name)))
                .hasSize(1);
        assertThat(acts(id.value())).containsExactly("PARTNERSHIP_ADDED");
    }

    @Test
    @DisplayName(
            "R92, R94 · een nieuwe coördinator krijgt plek en mail; wie gaf en wanneer staat erbij, en twee keer is één keer")
    void a_newcomer_is_invited() {
        var mail = address();
        assertThat(invite(mail, "Otto", TODAY, null)).isEqualTo(new Outcome.Invited("Otto", false, true));
        assertThat(invite(mail, "Otto", TODAY, null)).isEqualTo(new Outcome.AlreadyThere("Otto"));
        var otto = people.findByEmail(mail).orElseThrow();
        assertThat(otto.isAttachedTo(id)).isTrue();
        assertThat(seats.sittings(PartnershipSeat.COORDINATOR, id.value()))
                .containsExactly(new Seats.Sitting(otto.id(), TODAY, null, Personas.PETRA.id(), null));
        assertThat(acts(id.value())).containsExactly("COORDINATOR_INVITED", "PARTNERSHIP_ADDED");
        assertThat(program(() -> mailbox.of(mail, 9)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("Petra geeft je", name, "/uitnodiging/"));
        assertThat(links.waiting(PartnershipSeat.COORDINATOR))
                .contains(new InvitationLinks.Waiting(otto.id(), id.value(), TODAY));
        assertThat(petra(() -> again.again(place, otto.id())))
                .isEqualTo(new InvitingAgain.Outcome.SentToday("Otto", mail));
        clock.moveTo(TODAY.plusDays(1), LocalTime.of(9, 0));
        assertThat(petra(() -> again.again(place, otto.id()))).isEqualTo(new InvitingAgain.Outcome.Sent("Otto", mail));
        assertThat(program(() -> mailbox.of(mail, 9))).hasSize(2);
    }

    @Test
    @DisplayName("R94 · wie Koers al kent, houdt naam en account, en een coördinator vraagt zelf een tweede")
    void somebody_known_is_invited() {
        var mail = address();
        invite(mail, "Otto", TODAY, null);
        var otto = people.findByEmail(mail).orElseThrow();
        var other = address();
        var known = new Person(PersonId.next(), "Noor", other, List.of());
        program(() -> people.bringIn(known, TODAY));
        assertThat(as(
                        otto,
                        () -> inviting.invite(
                                place, "Iemand anders", other.toUpperCase(java.util.Locale.ROOT), TODAY, null)))
                .isEqualTo(new Outcome.Invited("Noor", true, true));
        assertThat(seats.holders(PartnershipSeat.COORDINATOR, id.value()))
                .containsExactlyInAnyOrder(otto.id(), known.id());
        assertThat(people.require(known.id()).name()).isEqualTo("Noor");
        assertThatThrownBy(() -> as(otto, () -> ending.end(place, known.id(), TODAY, null)))
                .as("the Platform ends")
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R90 · wie niet van het Platform is, geeft, beëindigt en voegt niets toe, ook niet langs de tabel")
    void for_nobody_else() {
        var samira = people.require(Personas.SAMIRA.id());
        assertThatThrownBy(() -> as(samira, () -> inviting.invite(place, "X", address(), TODAY, null)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(
                        samira, () -> inviting.invite(Place.national(NationalSeat.DUSI), "X", address(), TODAY, null)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(samira, () -> adding.add(PartnershipId.next(), "X", "X", Set.of(Sector.PO), null)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(samira, () -> give(samira.id(), PartnershipSeat.COORDINATOR, id.value())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(samira, () -> give(samira.id(), NationalSeat.PLATFORM, null)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(
                        samira,
                        () -> db.sql(
                                        "insert into register.partnership (id, name, short_name, sectors) values (?, 'x', 'x', '{PO}')")
                                .param(UUID.randomUUID())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(as(
                        samira,
                        () -> db.sql("update people.person set name = 'x' where id <> ?")
                                .param(samira.id().value())
                                .update()))
                .isZero();
        invite(address(), "Otto", TODAY.plusDays(1), null);
        assertThat(as(samira, () -> ahead.at(place))).isEmpty();
    }
}
