package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.demo.internal.Chapter;
import nl.koers.demo.internal.Telling;
import nl.koers.demo.internal.Told;
import nl.koers.developmentreview.Appointments;
import nl.koers.developmentreview.OprId;
import nl.koers.mail.Mailbox;
import nl.koers.mail.internal.Postman;
import nl.koers.mail.internal.Postman.Ready;
import nl.koers.notifications.Company;
import nl.koers.people.People;
import nl.koers.register.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A review day that was agreed, told to nobody yet; and Evert, for whose calendar it is.
final class AgreedDay {
    private static final LocalDate DAY = LocalDate.of(2027, 9, 23);
    private static final LocalDate LATER = LocalDate.of(2027, 10, 7);
    private static final Pattern SAID = Pattern.compile("METHOD:(\\w+).*?SEQUENCE:(\\d+)", Pattern.DOTALL);

    final Company company;
    final Persona evert;
    final OprId opr;
    private final BeanFactory beans;

    AgreedDay(BeanFactory beans) {
        this.beans = beans;
        company = new Company(
                "Blik" + UUID.randomUUID(),
                new Company.Tools(
                        beans.getBean(Partnerships.class),
                        beans.getBean(People.class),
                        beans.getBean(Seats.class),
                        beans.getBean(Mailbox.class),
                        beans.getBean(TransactionTemplate.class)));
        evert = company.evert;
        opr = beans.getBean(Telling.class).until(Chapter.AGREED, company.cast(DAY), Told.of("noord"));
        program(() -> beans.getBean(JdbcClient.class)
                .sql("update mail.letter set next_at = null")
                .update());
    }

    void look() {
        assertThat(beans.getBean(DayInvitations.class).look(opr.value())).isTrue();
    }

    void theDayMoves() {
        company.as(company.anke, () -> beans.getBean(Appointments.class).moveDay(opr, "Verbouwing", LATER));
    }

    /// What now goes out to him for his calendar.
    List<String> calendarsSent() {
        var sent = new ArrayList<Ready>();
        beans.getBean(Postman.class).deliver(sent::add);
        return sent.stream()
                .filter(this::isForEvert)
                .map(it -> said(it.calendar()))
                .toList();
    }

    boolean isForEvert(Ready letter) {
        return letter.calendar() != null && letter.to().equals(Company.address(evert));
    }

    static String said(@Nullable String ics) {
        var it = SAID.matcher(Objects.requireNonNull(ics));
        assertThat(it.find()).isTrue();
        return it.group(1) + " " + it.group(2);
    }

    /// What he was ever told for it, the oldest first.
    List<String> written() {
        return company.letters(evert)
                .map(Mailbox.Received::calendar)
                .filter(java.util.Objects::nonNull)
                .map(AgreedDay::said)
                .toList()
                .reversed();
    }

    <T> T asPetra(Supplier<T> act) {
        var petra = Personas.PETRA;
        return call(
                Viewer.person(
                        petra.id(), petra.name(), beans.getBean(Seats.class).of(petra.id())),
                act);
    }

    <T> T program(Supplier<T> act) {
        return call(Viewer.program("toets"), act);
    }

    private <T> T call(Viewer viewer, Supplier<T> act) {
        return Acting.call(
                viewer,
                () -> Objects.requireNonNull(
                        beans.getBean(TransactionTemplate.class).execute(_ -> act.get())));
    }
}
