package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.Welcome;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host names the secretary: someone of its own, who is no panel member (R15). Another one in place of an earlier
/// one needs a reason, and a settled panel is open again (R10).
@Service
public class NamingSecretary {
    private final Oprs oprs;
    private final People people;
    private final Seats seats;
    private final DossierRecord record;
    private final Clock clock;
    private final Welcome welcome;

    NamingSecretary(Oprs oprs, People people, Seats seats, DossierRecord record, Clock clock, Welcome welcome) {
        this.oprs = oprs;
        this.people = people;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
        this.welcome = welcome;
    }

    /// What naming this person comes to, the first line that is so.
    public enum Outcome {
        /// R15: works or studies elsewhere.
        NOT_OF_HOST(asking -> !asking.who.isAttachedTo(asking.opr.host())),
        /// R15: sits in the panel.
        IS_MEMBER(asking -> asking.panel().members().stream()
                .anyMatch(member -> member.person().equals(asking.who.id()))),
        /// This person is the secretary already.
        ALREADY(asking ->
                asking.panel().secretary().filter(asking.who.id()::equals).isPresent()),
        /// There is a secretary; another one needs a reason.
        NO_REASON(asking -> asking.panel().secretary().isPresent() && asking.reason.isBlank()),
        NAMED(_ -> true);

        private final Predicate<Asking> applies;

        Outcome(Predicate<Asking> applies) {
            this.applies = applies;
        }

        public static Outcome of(Opr opr, Person who, String reason) {
            var asking = new Asking(opr, who, reason);
            return Arrays.stream(values())
                    .filter(outcome -> outcome.applies.test(asking))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Asking(Opr opr, Person who, String reason) {
        Panel panel() {
            return opr.panel();
        }
    }

    @Transactional
    public Outcome name(OprId id, PersonId person, String reason) {
        var opr = oprs.require(id);
        NoSuchThing.unless(PanelAccess.mayFormPanel(Acting.viewer(), opr));
        var who = people.require(person);
        var panel = opr.panel();
        var outcome = Outcome.of(opr, who, reason);
        if (outcome != Outcome.NAMED) {
            return outcome;
        }
        var today = LocalDate.now(clock);
        oprs.save(opr.with(panel.naming(person, who.name(), today)));
        panel.secretary().ifPresent(earlier -> seats.end(earlier, OprSeat.SECRETARY, id.value(), today));
        seats.give(person, OprSeat.SECRETARY, id.value(), today);
        welcome.to(person, OprSeat.SECRETARY, opr);
        record.noteNaming(id.value(), "SECRETARY_NAMED", about(who, reason));
        return Outcome.NAMED;
    }

    private static String about(Person who, String reason) {
        return reason.isBlank() ? who.name() : who.name() + ": " + reason.strip();
    }
}
