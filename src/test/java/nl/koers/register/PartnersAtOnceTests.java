package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.register.Partners.Need;
import nl.koers.register.internal.partners.AddingPartner;
import nl.koers.register.internal.partners.ChangingPartners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Twee mensen tegelijk aan dezelfde partners")
class PartnersAtOnceTests extends LifePages {
    @Autowired
    private AddingPartner adding;

    @Autowired
    private ChangingPartners changing;

    private final PersonId person = PersonId.next();
    private final Viewer coordinator =
            Viewer.person(person, "Coördinator", Set.of(Seat.in(PartnershipSeat.COORDINATOR, here.value())));

    @BeforeEach
    void aCoordinator() {
        program(() -> {
            seats.give(person, PartnershipSeat.COORDINATOR, here.value(), LocalDate.EPOCH);
            return here;
        });
        partner(PartnerKind.TEACHER_EDUCATION, "Hogeschool Hier");
        Deed.of(coordinator, transaction, () -> changing.lead(here, id("Hogeschool Hier"), today()));
    }

    @Test
    @DisplayName(
            "R50 · de laatste twee scholen: de ene gaat, van de andere staat er dat het partnerschap niet zonder kan")
    void last_two_schools() {
        partner(PartnerKind.SCHOOL, "De Brug");
        partner(PartnerKind.SCHOOL, "De Kade");
        var brug = id("De Brug");
        var kade = id("De Kade");
        assertThat(atOnce(() -> changing.end(here, brug, today()), () -> changing.end(here, kade, today())))
                .containsExactly(
                        new ChangingPartners.Outcome.Done("De Brug"),
                        new ChangingPartners.Outcome.Needed("De Kade", List.of(Need.SCHOOL_SIDE)));
        assertThat(partnerships.partners(here).missing()).isEmpty();
    }

    @Test
    @DisplayName("R50 · dezelfde school en dezelfde naam: één keer, en de ander hoort dat die er al is")
    void the_same_twice() {
        var added = atOnce(() -> adding.school(here, "00CA00", today()), () -> adding.school(here, "00CA00", today()));
        var name = ((AddingPartner.Outcome.Added) added.getFirst()).name();
        assertThat(added.getLast()).isEqualTo(new AddingPartner.Outcome.AlreadyThere(name));
        Callable<AddingPartner.Outcome> board =
                () -> adding.organisation(here, PartnerKind.BOARD, "Bestuur Hier", "", today());
        assertThat(atOnce(board, board))
                .containsExactly(
                        new AddingPartner.Outcome.Added("Bestuur Hier"),
                        new AddingPartner.Outcome.AlreadyThere("Bestuur Hier"));
        assertThat(partnerships.partners(here).list())
                .extracting(Partner::name)
                .containsExactlyInAnyOrder("Hogeschool Hier", name, "Bestuur Hier");
    }

    @Test
    @DisplayName("R50 · twee penvoerders: de laatste blijft, en er is er één, ook in het verloop")
    void two_leads() {
        partner(PartnerKind.SCHOOL, "De Brug");
        partner(PartnerKind.SCHOOL, "De Kade");
        var brug = id("De Brug");
        var kade = id("De Kade");
        assertThat(atOnce(() -> changing.lead(here, brug, today()), () -> changing.lead(here, kade, today())))
                .containsExactly(
                        new ChangingPartners.Outcome.Done("De Brug"), new ChangingPartners.Outcome.Done("De Kade"));
        assertThat(partnerships.partners(here).list().stream().filter(Partner::lead))
                .extracting(Partner::id)
                .containsExactly(kade);
        assertThat(program(() -> entries.of(here).on(today()).partners().lead()).map(Partner::id))
                .contains(kade);
        assertThat(atOnce(() -> changing.lead(here, brug, today()), () -> changing.lead(here, brug, today())))
                .containsExactly(
                        new ChangingPartners.Outcome.Done("De Brug"),
                        new ChangingPartners.Outcome.LeadsAlready("De Brug", today()));
    }

    /// The one has done it and it is not stored yet when the other comes.
    private <T> List<T> atOnce(Callable<? extends T> one, Callable<? extends T> other) {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new CompletableFuture<Future<T>>();
            T first = Deed.of(coordinator, transaction, () -> {
                T done = one.call();
                Future<T> late = people.submit(() -> Deed.<T>of(coordinator, transaction, other::call));
                waiting.complete(late);
                comes(late);
                return done;
            });
            return List.of(first, waiting.join().get(20, TimeUnit.SECONDS));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void comes(Future<?> late) throws InterruptedException, ExecutionException {
        try {
            late.get(700, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it waits for the first, as it should
        }
    }

    private void partner(PartnerKind kind, String name) {
        Deed.of(coordinator, transaction, () -> adding.organisation(here, kind, name, "", today()));
    }

    private UUID id(String name) {
        return partnerships.partners(here).list().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
