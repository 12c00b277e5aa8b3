package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Objects;
import nl.koers.KoersTest;
import nl.koers.demo.DemonstrationClock;
import nl.koers.mail.ReturnedMail;
import nl.koers.mail.ReturnedMail.Again;
import nl.koers.mail.internal.Postman;
import nl.koers.mail.internal.Postman.Ready;
import nl.koers.mail.internal.Returning;
import nl.koers.notifications.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
@DisplayName("Vlak voor een mail weggaat")
class LastLookTests {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private Postman postman;

    @Autowired
    private Returning returning;

    @Autowired
    private ReturnedMail returned;

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
        day.program(() -> db.sql("update mail.returned set settled_at = at").update());
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    @Test
    @DisplayName("R61 · een uitnodiging die nog wacht, gaat niet weg na de afzegging van die dag")
    void what_waits_and_holds_no_longer() {
        day.look();
        postman.deliver(_ -> {
            throw new IllegalStateException("not now");
        });
        day.theDayMoves();
        day.look();
        day.program(() -> db.sql("update mail.letter set next_at = written_at where tries > 0 and sent_at is null")
                .update());
        assertThat(day.calendarsSent()).containsExactly("CANCEL 1");
    }

    @Test
    @DisplayName("R93 · een mail die niet meer wegging, staat niet tussen iemands brieven")
    void what_never_went_is_nobodys_letter() {
        day.look();
        day.theDayMoves();
        day.look();
        assertThat(day.written()).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(day.calendarsSent()).containsExactly("CANCEL 1");
        assertThat(day.written()).containsExactly("CANCEL 1");
    }

    @Test
    @DisplayName(
            "R61, R90 · opnieuw verstuurd gaat een teruggekomen mail naar het adres van nu, met dezelfde Message-ID")
    void to_the_address_of_now() {
        day.look();
        comesBack();
        var next = moves();
        var letter = waiting();
        assertThat(letter.recipient()).isEqualTo(Company.address(day.evert));
        assertThat(sendAgain(letter)).isEqualTo(Again.ON_ITS_WAY);
        var sent = new ArrayList<Ready>();
        postman.deliver(sent::add);
        assertThat(sent)
                .filteredOn(it -> it.id().equals(letter.letter()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.to()).isEqualTo(next);
                    invites(it, next);
                });
        day.program(() -> returning.note(letter.letter(), "5.1.1"));
        assertThat(waiting().recipient()).as("it came back from there").isEqualTo(next);
    }

    @Test
    @DisplayName("R61 · opnieuw versturen van een uitnodiging die niet meer geldt, stuurt niets en zegt dat")
    void holds_no_longer() {
        day.look();
        comesBack();
        day.theDayMoves();
        day.look();
        var letter = waiting();
        assertThat(sendAgain(letter)).isEqualTo(Again.OVER);
        assertThat(day.calendarsSent()).containsExactly("CANCEL 1");
    }

    @Test
    @DisplayName(
            "R61, R90 · wie een ander adres kreeg voordat de uitnodiging wegging, krijgt haar daar, ook in de agenda")
    void moved_before_it_went() {
        day.look();
        var next = moves();
        var sent = new ArrayList<Ready>();
        postman.deliver(sent::add);
        assertThat(sent).filteredOn(it -> it.to().equals(next)).singleElement().satisfies(it -> invites(it, next));
    }

    private void invites(Ready letter, String address) {
        assertThat(Objects.requireNonNull(letter.calendar()).replace("\r\n ", ""))
                .contains(":mailto:" + address + "\r\n", "ORGANIZER;CN=Koers:mailto:")
                .doesNotContain(":mailto:" + Company.address(day.evert));
    }

    private String moves() {
        var next = "nieuw-" + Company.address(day.evert);
        day.program(() -> db.sql("update people.mail_address set address = ? where person_id = ?")
                .param(next)
                .param(day.evert.id().value())
                .update());
        return next;
    }

    /// The letter that invites him.
    private void comesBack() {
        var sent = new ArrayList<Ready>();
        postman.deliver(sent::add);
        var id = sent.stream().filter(day::isForEvert).findFirst().orElseThrow().id();
        day.program(() -> returning.note(id, "5.1.1"));
    }

    private ReturnedMail.Returned waiting() {
        return day.asPetra(() -> returned.waiting().stream()
                .filter(it -> it.recipient().endsWith(Company.address(day.evert)))
                .findFirst()
                .orElseThrow());
    }

    private Again sendAgain(ReturnedMail.Returned letter) {
        return day.asPetra(() -> returned.sendAgain(letter.letter()));
    }
}
