package nl.koers.developmentreview.internal.appointment;

import static nl.koers.developmentreview.internal.appointment.Talks.SEP_16;
import static nl.koers.developmentreview.internal.appointment.Talks.SEP_23;
import static nl.koers.developmentreview.internal.appointment.Talks.at;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.KoersTest;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.people.Level;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A programme to agree to, with the database.
@KoersTest
abstract class AppointmentRoom {
    static final LocalDate DOCUMENTS_BY = LocalDate.of(2027, 8, 26);

    @Autowired
    BeanFactory beans;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    Meeting meeting;
    UUID talk;
    UUID anna;

    @BeforeEach
    void a_programme_to_agree_to() {
        meeting = Meeting.of(beans);
        var opr = meeting.id;
        talk = meeting.as("samira", () -> {
            appointments.propose(opr, SEP_16, SEP_23);
            appointments.plan(opr, at(9, 0), at(16, 0), "De Brug", DOCUMENTS_BY, LocalDate.of(2027, 9, 9));
            appointments.addPause(opr, "Lunch", at(12, 0), at(13, 0));
            var issue = appointments.ask(opr, "Hoe krijgen begeleiders tijd?");
            var leads = List.of(meeting.is("wout"));
            var layers = List.of(Level.OPERATIONAL);
            return appointments.addConversation(
                    opr, "Begeleiders", at(9, 30), at(10, 30), leads, layers, List.of(issue));
        });
        anna = meeting.as(
                "samira",
                () -> appointments.addPartner(opr, talk, "Anna", "bestuurder", Level.STRATEGIC, "anna@toets.example"));
    }

    void both() {
        meeting.act("wout", () -> appointments.agreeToDay(meeting.id, SEP_23));
        meeting.act("samira", () -> appointments.agreeToContent(meeting.id));
        meeting.act("wout", () -> appointments.agreeToContent(meeting.id));
    }

    List<Turn> turnsOf(String reader) {
        var opr = meeting.seenBy(reader);
        return opr.appointment().turns(opr, Talks.TODAY);
    }
}
