package nl.koers.qualityculture.internal.questions;

import static nl.koers.qualityculture.QualitySeat.QUALITY_VOICE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.Function;
import nl.koers.people.Invitations;
import nl.koers.people.Invitee;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.qualityculture.internal.Hold;
import nl.koers.qualityculture.internal.NewWork;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.questions.Round.End;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who work on the quality ask the four questions, of whom they choose, and say in the end what they do with the
/// answers (R38).
@Service
public class KeepingRound {
    public static final int MOST = 30;

    private final RoundRows rows;
    private final People people;
    private final Seats seats;
    private final Partnerships partnerships;
    private final QualityFrameworks frameworks;
    private final Invitations invitations;
    private final Hold hold;
    private final NewWork fresh;
    private final DossierRecord record;
    private final Clock clock;

    KeepingRound(
            RoundRows rows,
            People people,
            Seats seats,
            Partnerships partnerships,
            QualityFrameworks frameworks,
            Invitations invitations,
            Hold hold,
            NewWork fresh,
            DossierRecord record,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.seats = seats;
        this.partnerships = partnerships;
        this.frameworks = frameworks;
        this.invitations = invitations;
        this.hold = hold;
        this.fresh = fresh;
        this.record = record;
        this.clock = clock;
    }

    public enum Why {
        NO_SUBJECT,
        NO_DATE,
        /// The last day lies behind us.
        DATE_PASSED,
        NO_CONCLUSION,
        OVER,
        NOBODY,
        NOT_UNDERSTOOD,
        NO_FUNCTION,
        TOO_MANY
    }

    public record Objection(Why why, String about) {}

    public sealed interface Outcome {
        /// @param names of who was asked now
        record Kept(UUID round, List<String> names) implements Outcome {}

        record Refused(List<Objection> objections) implements Outcome {}
    }

    /// @param id made with the form, so that a form that is sent twice opens one
    @Transactional
    public Outcome open(PartnershipId partnership, UUID id, Subject subject, String intro, @Nullable LocalDate until) {
        var viewer = Acting.viewer();
        fresh.guard(partnership);
        var today = LocalDate.now(clock);
        if (subject.words().isBlank()) {
            return refused(Why.NO_SUBJECT, "");
        }
        if (until == null) {
            return refused(Why.NO_DATE, "");
        }
        if (until.isBefore(today)) {
            return refused(Why.DATE_PASSED, "");
        }
        hold.on(id);
        if (rows.find(partnership, id).isPresent()) {
            return new Outcome.Kept(id, List.of());
        }
        var round = new Round(
                id,
                partnership,
                frameworks.toBeginWith().version(),
                new Subject(subject.kind(), subject.ref(), subject.words().strip()),
                intro.strip(),
                today,
                until,
                viewer.name(),
                null,
                List.of());
        rows.begin(round, viewer);
        record.note(partnership.value(), "ROUND_OPENED", "");
        return new Outcome.Kept(round.id(), List.of());
    }

    /// All or nobody.
    ///
    /// @param chosen people of the partnership
    /// @param lines others, each a name and a mail address
    /// @param function what those others do here
    @Transactional
    public Outcome ask(
            PartnershipId partnership, UUID id, Set<PersonId> chosen, String lines, @Nullable Function function) {
        NoSuchThing.unless(QualityAccess.mayWork(Acting.viewer(), partnership));
        hold.on(id);
        var round = rows.require(partnership, id);
        var read = Invitee.read(lines);
        var objections = new ArrayList<Objection>();
        if (!round.isOpen()) {
            objections.add(new Objection(Why.OVER, ""));
        }
        read.wrong().forEach(line -> objections.add(new Objection(Why.NOT_UNDERSTOOD, line)));
        if (chosen.isEmpty() && read.invitees().isEmpty() && read.wrong().isEmpty()) {
            objections.add(new Objection(Why.NOBODY, ""));
        }
        if (!read.invitees().isEmpty() && function == null) {
            objections.add(new Objection(Why.NO_FUNCTION, ""));
        }
        if (chosen.size() + read.invitees().size() > MOST) {
            objections.add(new Objection(Why.TOO_MANY, String.valueOf(MOST)));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused(List.copyOf(objections));
        }
        var asked = new LinkedHashMap<Person, Function>();
        people.all(chosen).stream()
                .filter(it -> it.isAttachedTo(partnership))
                .forEach(it -> asked.put(it, it.functionsIn(partnership).getFirst()));
        if (function != null) {
            read.invitees().forEach(it -> asked.put(known(partnership, it, function), function));
        }
        var names = asked.entrySet().stream().map(it -> ask(round, it)).toList();
        record.note(partnership.value(), "ROUND_ASKED", String.valueOf(names.size()));
        return new Outcome.Kept(id, names);
    }

    /// The answer is the name of who is no longer asked; empty when the round was closed meanwhile.
    @Transactional
    public Optional<String> withdraw(PartnershipId partnership, UUID id, PersonId person) {
        NoSuchThing.unless(QualityAccess.mayWork(Acting.viewer(), partnership));
        hold.on(id);
        var round = rows.require(partnership, id);
        var voice = round.voice(person).filter(Voice::isAsked).orElseThrow(NoSuchThing::new);
        if (!round.isOpen()) {
            return Optional.empty();
        }
        rows.withdraw(id, person, LocalDate.now(clock));
        seats.end(person, QUALITY_VOICE, id, LocalDate.now(clock));
        record.note(partnership.value(), "ROUND_WITHDRAWN", "");
        return Optional.of(voice.name());
    }

    /// The fourth question, answered by the partnership as a whole.
    @Transactional
    public Outcome end(PartnershipId partnership, UUID id, String conclusion) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(QualityAccess.mayWork(viewer, partnership));
        hold.on(id);
        var round = rows.require(partnership, id);
        if (!round.isOpen()) {
            return refused(Why.OVER, "");
        }
        if (conclusion.isBlank()) {
            return refused(Why.NO_CONCLUSION, "");
        }
        rows.end(round, new End(LocalDate.now(clock), conclusion.strip(), viewer.name()), viewer);
        record.note(partnership.value(), "ROUND_ENDED", "");
        return new Outcome.Kept(id, List.of());
    }

    private static Outcome refused(Why why, String about) {
        return new Outcome.Refused(List.of(new Objection(why, about)));
    }

    private String ask(Round round, Map.Entry<Person, Function> asked) {
        var today = LocalDate.now(clock);
        var person = asked.getKey();
        rows.ask(round, new Voice(person.id(), person.name(), asked.getValue(), today, null, null));
        seats.give(person.id(), QUALITY_VOICE, round.id(), today);
        invitations.invite(
                person.id(),
                QUALITY_VOICE,
                round.id(),
                "/partnerschappen/" + round.partnership() + "/vragen/" + round.id(),
                "quality.mail.voice.",
                partnerships.require(round.partnership()).name());
        return person.name();
    }

    /// Whoever Koers knows keeps the own name, and does not begin to work here by being asked something (R34).
    private Person known(PartnershipId partnership, Invitee invitee, Function function) {
        return people.bringIn(
                new Person(
                        PersonId.next(),
                        invitee.name(),
                        invitee.mail(),
                        List.of(new Person.Affiliation(partnership, function))),
                LocalDate.now(clock));
    }
}
