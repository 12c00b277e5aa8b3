package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.Appointments;
import nl.koers.mail.Mailbox;
import nl.koers.people.Level;
import nl.koers.ui.Words;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// A programme with Anna, who has a mail address and no account, and Bea, who has none.
final class Invitees {
    static final LocalDate DAY = LocalDate.of(2027, 9, 23);
    static final LocalDate LATER = LocalDate.of(2027, 9, 30);

    final Meeting meeting;
    final UUID anna;
    final String address = UUID.randomUUID() + "@toets.example";
    private final BeanFactory beans;
    private final Appointments appointments;

    Invitees(BeanFactory beans) {
        this.beans = beans;
        appointments = beans.getBean(Appointments.class);
        meeting = Meeting.of(beans);
        var opr = meeting.id;
        anna = meeting.as("samira", () -> {
            appointments.propose(opr, DAY, LATER);
            appointments.plan(opr, at(9), at(16), "De Brug", LocalDate.of(2027, 9, 2), LocalDate.of(2027, 9, 9));
            var issue = appointments.ask(opr, "Hoe krijgen begeleiders tijd?");
            var talk = appointments.addConversation(
                    opr,
                    "Begeleiders",
                    at(9),
                    at(10),
                    List.of(meeting.is("wout")),
                    List.of(Level.OPERATIONAL),
                    List.of(issue));
            appointments.addPartner(opr, talk, "Bea", "leraar", Level.OPERATIONAL, "");
            return appointments.addPartner(opr, talk, "Anna", "bestuurder", Level.STRATEGIC, address);
        });
    }

    int send() {
        return send("nl");
    }

    int send(String language) {
        return Words.in(
                language,
                () -> meeting.as(
                        "samira", () -> beans.getBean(MailingGuests.class).mail(meeting.id)));
    }

    void look() {
        program(() -> {
            beans.getBean(TellingGuests.class).look();
            return true;
        });
    }

    /// To Anna, the newest first.
    List<Mailbox.Received> letters() {
        return program(() -> beans.getBean(Mailbox.class).of(address, 9));
    }

    void agree() {
        meeting.act("wout", () -> appointments.agreeToDay(meeting.id, DAY));
        meeting.act("samira", () -> appointments.agreeToContent(meeting.id));
        meeting.act("wout", () -> appointments.agreeToContent(meeting.id));
    }

    void drop() {
        meeting.act("samira", () -> {
            var mark = meeting.seenBy("samira").appointment().programme().markOf(anna);
            beans.getBean(DroppingPartner.class).drop(meeting.id, anna, mark);
        });
    }

    <T> T program(Supplier<T> act) {
        return Meeting.call(
                Viewer.program("toets"),
                () -> java.util.Objects.requireNonNull(
                        beans.getBean(TransactionTemplate.class).execute(_ -> act.get())));
    }

    static LocalTime at(int hour) {
        return LocalTime.of(hour, 0);
    }
}
