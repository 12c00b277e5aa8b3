package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.OprSeat.HOST_TEAM;
import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.SECRETARY;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.developmentreview.OprSeat.VISITING_COORDINATOR;
import static nl.koers.register.PartnershipSeat.COORDINATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts a held review with new people and partnerships into the database, and lets each of them act.
final class Cast {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);

    private final Partnerships partnerships;
    private final People people;
    private final Seats seats;
    private final Oprs oprs;
    private final TransactionTemplate transaction;

    Cast(Partnerships partnerships, People people, Seats seats, Oprs oprs, TransactionTemplate transaction) {
        this.partnerships = partnerships;
        this.people = people;
        this.seats = seats;
        this.oprs = oprs;
        this.transaction = transaction;
    }

    /// Everyone else in the story than the panel.
    record Others(
            HeldReview review,
            PersonId samira,
            PersonId sanne,
            PersonId daan,
            PersonId noor,
            PersonId joris,
            PersonId mees,
            PersonId petra,
            PersonId dirk) {}

    Others enter(HeldReview review) {
        var all = new Others(
                review,
                PersonId.next(),
                PersonId.next(),
                PersonId.next(),
                PersonId.next(),
                PersonId.next(),
                PersonId.next(),
                PersonId.next(),
                PersonId.next());
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    place(review.host, "Host");
                    place(review.noord, "North");
                    place(review.delta, "Delta");
                    persons(all);
                    sit(all);
                    oprs.save(review.begun());
                    oprs.save(oprs.require(review.id).with(review.asked().panel()));
                    oprs.save(oprs.require(review.id)
                            .with(review.settled().panel())
                            .with(review.settled().documents()));
                }));
        return all;
    }

    /// The day was held as this stage of the review says.
    void hold(HeldReview review, nl.koers.developmentreview.internal.day.Day day) {
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(
                        _ -> oprs.save(oprs.require(review.id).with(day))));
    }

    <T> T as(PersonId person, Supplier<T> act) {
        return Acting.call(Viewer.person(person, name(person), seats.of(person)), act::get);
    }

    /// Reads as this person, in one transaction.
    <T> T reading(PersonId person, Supplier<T> act) {
        return as(person, () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("Iemand");
    }

    private void place(PartnershipId id, String name) {
        partnerships.add(
                new Partnership(id, name + " " + id, name, Set.of(Sector.PO), LocalDate.of(2021, 8, 1), "", Set.of()));
    }

    private void persons(Others all) {
        var review = all.review();
        List.of(all.samira(), all.sanne(), all.daan(), all.noor(), all.joris(), all.mees(), all.petra(), all.dirk())
                .forEach(person -> person(person, "P " + person));
        review.settled().panel().members().forEach(member -> person(member.person(), member.name()));
    }

    private void person(PersonId id, String name) {
        people.add(new Person(id, name, id + "@voorbeeld.example", List.of()), LONG_AGO);
    }

    private void sit(Others all) {
        var review = all.review();
        sit(all.samira(), HOST_TEAM, review.id.value());
        sit(all.samira(), COORDINATOR, review.host.value());
        sit(all.sanne(), SECRETARY, review.id.value());
        sit(all.daan(), STUDENT_WRITER, review.id.value());
        sit(all.noor(), VISITING_COORDINATOR, review.id.value());
        sit(all.noor(), COORDINATOR, review.noord.value());
        sit(all.joris(), VISITING_COORDINATOR, review.id.value());
        sit(all.joris(), COORDINATOR, review.delta.value());
        sit(all.petra(), NationalSeat.PLATFORM, null);
        sit(all.dirk(), NationalSeat.DUSI, null);
        review.members().forEach(member -> sit(member, PANEL, review.id.value()));
    }

    private void sit(PersonId person, SeatKind kind, @Nullable UUID subject) {
        seats.give(person, kind, subject, LONG_AGO);
    }
}
