package nl.koers.developmentreview.internal.appointment;

import static nl.koers.developmentreview.internal.appointment.Talks.SEP_23;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.matrix.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("Wie datum en inhoud leest, met de database")
class ReadAppointmentTests extends AppointmentRoom {
    private static final List<String> TABLES = List.of(
            "proposed_day", "programme", "programme_item", "issue", "conversation_partner", "conversation_link");

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R90 · wie van de afspraak af leest, vindt ervoor in geen tabel iets, en ziet toch wie er aan zet is")
    void nothing_before() {
        for (var name : List.of("daan", "sanne", "kim", "noor", "petra")) {
            assertThat(rowsOf(name)).as(name).isZero();
            assertThat(meeting.seenBy(name).appointment().programme()).as(name).isEqualTo(Programme.none());
            assertThat(turnsOf(name))
                    .as(name)
                    .extracting(Turn::task)
                    .isEqualTo(turnsOf("samira").stream().map(Turn::task).toList());
        }
        both();
        for (var name : List.of("daan", "sanne", "noor")) {
            assertThat(meeting.seenBy(name).appointment())
                    .as(name)
                    .isEqualTo(meeting.seenBy("samira").appointment());
        }
        for (var name : List.of("kim", "petra")) {
            assertThat(rowsOf(name)).as(name).isZero();
            assertThat(meeting.seenBy(name).appointment().day()).as(name).contains(SEP_23);
        }
        assertThat(links("wout")).isZero();
        assertThat(links("sanne")).isZero();
        assertThat(links("samira")).isEqualTo(1);
    }

    @Test
    @DisplayName("R90 · wie niets van het programma mag zien, bewaart de peer review zonder er iets aan te veranderen")
    void saving_without_seeing() {
        both();
        var before = meeting.seenBy("samira").appointment();
        meeting.act(
                "kim",
                () -> transaction.executeWithoutResult(_ ->
                        beans.getBean(Oprs.class).save(beans.getBean(Oprs.class).require(meeting.id))));
        assertThat(meeting.seenBy("samira").appointment()).isEqualTo(before);
    }

    @Test
    @DisplayName("R90 · een gesprekspartner vindt zonder account het eigen gesprek, pas na de afspraak en niets anders")
    void own_slot() {
        var token = token();
        var anyone = Visitor.anyone(port);
        var unknown = anyone.get("/gesprek/" + "x".repeat(32));
        assertThat(slot(token)).isEmpty();
        assertThat(anyone.get("/gesprek/" + token).statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        both();
        var page = anyone.get("/gesprek/" + token);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Anna", "Begeleiders", "De Brug", "Hoe krijgen begeleiders tijd?")
                .doesNotContain("wout", "Lunch", "anna@toets.example");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow, noarchive");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");

        meeting.act("samira", () -> beans.getBean(RenewingLink.class).renew(meeting.id, anna));
        assertThat(slot(token)).isEmpty();
        var renewed = token();
        assertThat(slot(renewed)).map(ConversationSlot::name).contains("Anna");
        meeting.act("samira", () -> {
            var mark = meeting.seenBy("samira").appointment().programme().markOf(anna);
            beans.getBean(DroppingPartner.class).drop(meeting.id, anna, mark);
        });
        assertThat(slot(renewed)).isEmpty();
    }

    private int rowsOf(String name) {
        return TABLES.stream().mapToInt(table -> count(name, table)).sum();
    }

    private int links(String name) {
        return count(name, "conversation_link");
    }

    private int count(String name, String table) {
        return meeting.as(
                name,
                () -> transaction.execute(
                        _ -> db.sql("select count(*) from developmentreview." + table + " where opr_id = ?")
                                .param(meeting.id.value())
                                .query(Integer.class)
                                .single()));
    }

    private String token() {
        return meeting.as(
                        "samira",
                        () -> transaction.execute(
                                _ -> beans.getBean(PartnerLinks.class).of(meeting.id)))
                .values()
                .iterator()
                .next()
                .token();
    }

    private Optional<ConversationSlot> slot(String token) {
        return Meeting.call(
                Viewer.program("gesprekspagina"),
                () -> beans.getBean(ConversationSlots.class).find(token));
    }
}
