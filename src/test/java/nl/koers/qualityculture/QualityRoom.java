package nl.koers.qualityculture;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.qualityculture.internal.questions.Answer;
import nl.koers.qualityculture.internal.questions.Answering;
import nl.koers.qualityculture.internal.questions.Question;
import nl.koers.qualityculture.internal.questions.RoundRows;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// A partnership of its own with a coordinator, a student and a mentor, and the acts each does in its quality work.
@KoersTest
abstract class QualityRoom {
    static final LocalDate LONG_AGO = LocalDate.of(2019, 9, 1);
    static final LocalDate FAR = LocalDate.of(2030, 1, 1);

    @Autowired
    Partnerships partnerships;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    QualityCulture quality;

    @Autowired
    private Answering answering;

    @Autowired
    private RoundRows asked;

    @Autowired
    private TransactionTemplate transaction;

    PartnershipId here = new PartnershipId(UUID.randomUUID());
    Person noor = nobody();
    Person bram = nobody();
    Person lotte = nobody();

    @BeforeEach
    void a_partnership_with_three_people() throws Exception {
        here = new PartnershipId(UUID.randomUUID());
        program(() -> partnerships.add(
                new Partnership(here, "Proef " + here, "Proef", Set.of(Sector.PO), LONG_AGO, "", Set.of())));
        noor = person(Function.PROGRAMME_LEADER);
        bram = person(Function.STUDENT);
        lotte = person(Function.WORKPLACE_MENTOR);
        program(() -> seats.give(noor.id(), PartnershipSeat.COORDINATOR, here.value(), LONG_AGO));
    }

    UUID round() throws Exception {
        return as(noor, () -> {
            var round = quality.ask(here, "OWN", "", "De startweek", "", FAR);
            quality.ask(here, round, Set.of(bram.id(), lotte.id()), "", null);
            return round;
        });
    }

    Answering.Outcome answer(UUID round, String text) {
        return answering.answer(
                here, round, Question.RIGHT, new Answering.Given(text, Answer.Kind.QUALITATIVE, "Gehoord", ""));
    }

    Answering.Outcome handIn(UUID round) {
        return answering.handIn(here, round);
    }

    List<String> said(Person reader, UUID round) throws Exception {
        return as(reader, () -> asked.answers(round)).stream().map(Answer::text).toList();
    }

    static Person nobody() {
        return new Person(PersonId.next(), "", "", List.of());
    }

    Person person(Function function) throws Exception {
        var id = PersonId.next();
        var person = new Person(
                id, "Iemand " + id, id + "@voorbeeld.example", List.of(new Person.Affiliation(here, function)));
        program(() -> people.add(person, LONG_AGO));
        return person;
    }

    void program(Runnable act) throws Exception {
        program(() -> {
            act.run();
            return true;
        });
    }

    <T> T program(Callable<T> act) throws Exception {
        return Acting.call(Viewer.program("toets"), () -> inTransaction(act));
    }

    <T> T as(Person person, Callable<T> act) throws Exception {
        return Acting.call(Viewer.person(person.id(), person.name(), seats.of(person.id())), () -> inTransaction(act));
    }

    <T> T inTransaction(Callable<T> act) {
        return Deed.in(transaction, act);
    }
}
