package nl.koers.people.internal.accounts;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.mail.Mailbox;
import nl.koers.people.Invitations;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Vera, who got a seat and an invitation by mail, asked twice on that day.
final class Invited {
    static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");

    private final BeanFactory beans;
    private final int port;
    private final Person vera = new Person(PersonId.next(), "Vera", PersonId.next() + "@voorbeeld.example", List.of());
    private final UUID subject = UUID.randomUUID();

    Invited(BeanFactory beans, int port) {
        this.beans = beans;
        this.port = port;
        program().run(() -> {
            beans.getBean(JdbcClient.class).sql("delete from people.tries").update();
            beans.getBean(People.class).add(vera, TODAY);
        });
        invite();
        invite();
    }

    void invite() {
        Acting.as(
                Viewer.program("toets"),
                () -> beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
                    beans.getBean(Seats.class).give(vera.id(), NationalSeat.DUSI, subject, TODAY);
                    beans.getBean(Invitations.class)
                            .invite(
                                    vera.id(),
                                    NationalSeat.DUSI,
                                    subject,
                                    "/mijn-gegevens",
                                    "opr.mail.HOST_TEAM.",
                                    "Rijn");
                }));
    }

    PersonId id() {
        return vera.id();
    }

    String email() {
        return vera.email();
    }

    UUID subject() {
        return subject;
    }

    HttpResponse<String> make(Caller caller, String link, String password) {
        return caller.post(link, Map.of("_csrf", Caller.token(caller.get("/inloggen")), "wachtwoord", password));
    }

    String enter(Caller caller, String password) {
        var door = caller.get("/inloggen/account");
        return caller.post(
                        "/inloggen", Map.of("_csrf", Caller.token(door), "email", vera.email(), "wachtwoord", password))
                .body();
    }

    /// The newest first.
    List<String> letters() {
        return program().call(() -> beans.getBean(Mailbox.class).of(vera.email(), 50)).stream()
                .map(Mailbox.Received::body)
                .toList();
    }

    /// The newest of this kind.
    String link(String kind) {
        return letters().stream()
                .flatMap(body -> LINK.matcher(body).results().map(it -> it.group(1)))
                .filter(it -> it.startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private AsProgram program() {
        return beans.getBean(AsProgram.class);
    }
}
