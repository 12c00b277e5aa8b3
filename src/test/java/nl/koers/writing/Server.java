package nl.koers.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import org.springframework.transaction.support.TransactionTemplate;

/// The text room as pages meet it: one section of one dossier, on the real database.
final class Server {
    private static final SeatKind WRITER = () -> "HOST_TEAM";
    private static final Audience AUDIENCE = Audience.writtenBy(WRITER);

    private final Texts texts;
    private final TransactionTemplate transaction;
    private final SectionKey key;

    Server(Texts texts, TransactionTemplate transaction, UUID dossier, String name) {
        this.texts = texts;
        this.transaction = transaction;
        this.key = SectionKey.of(dossier, name);
    }

    /// Somebody with a seat among the writers of a dossier.
    static Viewer writer(Seats seats, TransactionTemplate transaction, UUID dossier, String name) {
        var person = PersonId.next();
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(
                        _ -> seats.give(person, WRITER, dossier, java.time.LocalDate.EPOCH)));
        return Viewer.person(person, name, Set.of(nl.koers.access.Seat.in(WRITER, dossier)));
    }

    record Answer(int version, String own, boolean same, String text) {}

    Answer take(Viewer writer, String text, String base, UUID sheet) {
        var saving = as(writer, () -> texts.save(key, AUDIENCE, new Sheet(text, Ground.typed(base), sheet)));
        return new Answer(
                saving.version().number(),
                saving.own().toString(),
                saving.version().says(text),
                saving.version().text());
    }

    boolean knows(Viewer writer, UUID sheet) {
        return as(writer, () -> texts.hasTaken(key, sheet));
    }

    Optional<Version> latest(Viewer writer) {
        return as(writer, () -> texts.find(key));
    }

    List<Version> history(Viewer writer) {
        return as(writer, () -> texts.history(key));
    }

    void settle(Viewer writer, Clash clash, Clash.Choice choice, String seen) {
        as(writer, () -> texts.settle(key, AUDIENCE, clash.id(), choice, seen));
    }

    <T> T as(Viewer writer, java.util.concurrent.Callable<T> act) {
        return Acting.call(
                writer,
                () -> java.util.Objects.requireNonNull(transaction.execute(_ -> {
                    try {
                        return act.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })));
    }
}
