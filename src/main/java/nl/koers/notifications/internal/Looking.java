package nl.koers.notifications.internal;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.people.Person;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks with someone's own eyes: with the seats of that person, in that person's language. So a mail or a calendar
/// never tells more than that person reads after logging in; row-level security sees to it too (R90).
@Component
class Looking {
    private static final Viewer PROGRAM = Viewer.program("berichten");

    private final Seats seats;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Looking(Seats seats, PlatformTransactionManager transactions) {
        this.seats = seats;
        this.reading = apart(transactions, true);
        this.writing = apart(transactions, false);
    }

    private static TransactionTemplate apart(PlatformTransactionManager transactions, boolean readOnly) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(readOnly);
        return apart;
    }

    <T> T as(Person person, String language, Function<Viewer, T> look) {
        var viewer = Viewer.person(person.id(), person.name(), seats.of(person.id()));
        return inTransaction(viewer, reading, () -> Words.in(language, () -> look.apply(viewer)));
    }

    <T> T program(Supplier<T> act) {
        return inTransaction(PROGRAM, writing, act);
    }

    private static <T> T inTransaction(Viewer viewer, TransactionTemplate transaction, Supplier<T> act) {
        return Acting.call(viewer, () -> java.util.Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }
}
