package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.koers.KoersTest;
import nl.koers.access.Seats;
import nl.koers.demo.DemonstrationClock;
import nl.koers.mail.Mailbox;
import nl.koers.mail.internal.Postman;
import nl.koers.people.People;
import nl.koers.record.DossierRecord;
import nl.koers.ui.SiteAddress;
import nl.koers.work.Agenda;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
@DisplayName("De reviewdag op twee machines tegelijk")
class DayOnTwoNodesTests {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private List<Agenda> agendas;

    @Autowired
    private Postman postman;

    @Autowired
    private DemonstrationClock clock;

    @Autowired
    private JdbcClient db;

    private AgreedDay day;

    @BeforeEach
    void aDayIsAgreed() {
        day = new AgreedDay(beans);
    }

    @AfterEach
    void home() {
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    @Test
    @DisplayName(
            "R61 · bouwt één machine een uitnodiging terwijl de dag op een andere vervalt, dan is de afzegging het laatste")
    void built_while_the_day_moves() throws Exception {
        var hasLooked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = node(viewer -> {
            var seen =
                    agendas.stream().flatMap(it -> it.meetings(viewer).stream()).toList();
            if (viewer.is(day.evert.id()) && hasLooked.getCount() > 0) {
                hasLooked.countDown();
                await(goOn);
            }
            return seen;
        });
        var one = Thread.ofVirtual().start(() -> slow.look(day.opr.value()));
        assertThat(hasLooked.await(60, TimeUnit.SECONDS)).isTrue();
        day.theDayMoves();
        var other = Thread.ofVirtual().start(day::look);
        untilOverOrWaiting(other);
        goOn.countDown();
        one.join();
        other.join();
        assertThat(day.written()).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(day.calendarsSent()).containsExactly("CANCEL 1");
    }

    @Test
    @DisplayName(
            "R61 · is een uitnodiging onderweg van de ene machine, dan wacht de afzegging op de andere tot zij weg is")
    void on_its_way_while_the_day_moves() throws Exception {
        day.look();
        var gone = Collections.synchronizedList(new ArrayList<String>());
        var underway = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var one = Thread.ofVirtual()
                .start(() -> postman.deliver(letter -> {
                    if (day.isForEvert(letter)) {
                        underway.countDown();
                        await(goOn);
                        gone.add(AgreedDay.said(letter.calendar()));
                    }
                }));
        assertThat(underway.await(60, TimeUnit.SECONDS)).isTrue();
        day.theDayMoves();
        day.look();
        var other = Thread.ofVirtual()
                .start(() -> postman.deliver(letter -> {
                    if (day.isForEvert(letter)) {
                        gone.add(AgreedDay.said(letter.calendar()));
                    }
                }));
        untilOverOrWaiting(other);
        goOn.countDown();
        one.join();
        other.join();
        assertThat(gone).containsExactly("REQUEST 0", "CANCEL 1");
    }

    private DayInvitations node(Agenda agenda) {
        return new DayInvitations(
                beans.getBean(DossierRecord.class),
                beans.getBean(Seats.class),
                beans.getBean(Events.class),
                new Calendars(
                        List.of(agenda),
                        List.of(),
                        beans.getBean(Looking.class),
                        beans.getBean(Memories.class),
                        beans.getBean(Events.class),
                        beans.getBean(SiteAddress.class),
                        beans.getBean(Clock.class)),
                beans.getBean(Looking.class),
                beans.getBean(People.class),
                beans.getBean(Mailbox.class),
                beans.getBean(SiteAddress.class),
                beans.getBean(Clock.class),
                "koers@voorbeeld.example");
    }

    /// Until this thread is done, or the database holds it back.
    private void untilOverOrWaiting(Thread thread) {
        while (thread.isAlive() && !isHeldBack()) {
            Thread.onSpinWait();
        }
    }

    private boolean isHeldBack() {
        return day.program(() -> db.sql("select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted")
                .query(Boolean.class)
                .single());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
