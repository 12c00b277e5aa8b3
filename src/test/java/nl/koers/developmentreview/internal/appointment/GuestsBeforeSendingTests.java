package nl.koers.developmentreview.internal.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.koers.KoersTest;
import nl.koers.mail.Mailbox;
import nl.koers.mail.internal.Postman;
import nl.koers.people.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
@DisplayName("Mail aan gesprekspartners die nog wacht")
class GuestsBeforeSendingTests {
    @Autowired
    private BeanFactory beans;

    private Invitees all;

    @BeforeEach
    void a_programme_with_anna() {
        all = new Invitees(beans);
        // one round takes some hundreds, and other tests leave more than that
        all.program(() -> beans.getBean(JdbcClient.class)
                .sql("update mail.letter set next_at = null")
                .update());
    }

    @Test
    @DisplayName(
            "R61, R93 · wat nog wacht gaat niet naar een adres dat de gastheer verving; opnieuw gemaild gaat naar het nieuwe")
    void at_the_address_of_now() {
        all.agree();
        all.send();
        var next = "nieuw-" + all.address;
        var programme = all.meeting.seenBy("samira").appointment().programme();
        var talk = programme.conversationWith(all.anna).orElseThrow().id();
        var change = new ProgrammeChange.PutPartner(talk, all.anna, "Anna", "bestuurder", Level.STRATEGIC);
        all.meeting.act(
                "samira",
                () -> beans.getBean(NamingPartner.class)
                        .name(all.meeting.id, change, next, programme.markOf(all.anna)));
        assertThat(sent()).isEmpty();
        all.look();
        assertThat(sent())
                .as("nothing was told there, so nothing is taken back")
                .isEmpty();
        assertThat(all.send()).isOne();
        assertThat(sent()).containsExactly(next);
    }

    @Test
    @DisplayName("R61 · wie eraf gaat voordat de mail weg is, hoort niets")
    void taken_off_before_it_went() {
        all.agree();
        all.send();
        all.drop();
        all.look();
        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("R61 · wie de mail kreeg en eraf gaat, krijgt de afzegging")
    void taken_off_after_it_went() {
        all.agree();
        all.send();
        assertThat(sent()).containsExactly(all.address);
        all.drop();
        all.look();
        assertThat(sent()).containsExactly(all.address);
    }

    @Test
    @DisplayName("R61 · stopt Koers terwijl een mail de deur uit gaat, dan kan die er zijn en gaat ook de afzegging")
    void taken_off_after_koers_stopped() {
        all.agree();
        all.send();
        assertThat(handedOverAsKoersStops()).containsExactly(all.address);
        all.drop();
        all.look();
        assertThat(sent()).containsExactly(all.address);
        assertThat(all.letters())
                .extracting(Mailbox.Received::subject)
                .singleElement()
                .asString()
                .endsWith("gaat niet door");
    }

    @Test
    @DisplayName("R61 · stopt Koers terwijl een mail de deur uit gaat, dan gaat die nog eens")
    void goes_again_after_koers_stopped() {
        all.agree();
        all.send();
        assertThat(handedOverAsKoersStops()).containsExactly(all.address);
        assertThat(sent()).containsExactly(all.address);
        assertThat(sent()).isEmpty();
    }

    /// The mail server has it, and Koers does not come to remember that.
    private List<String> handedOverAsKoersStops() {
        var handed = new ArrayList<String>();
        var stop = new Error("stopped");
        assertThatThrownBy(() -> beans.getBean(Postman.class).deliver(letter -> {
                    handed.add(letter.to());
                    throw stop;
                }))
                .isSameAs(stop);
        return handed;
    }

    /// Where what waits goes.
    private List<String> sent() {
        var sent = new ArrayList<String>();
        beans.getBean(Postman.class).deliver(letter -> sent.add(letter.to()));
        return sent.stream().filter(it -> it.endsWith(all.address)).toList();
    }
}
