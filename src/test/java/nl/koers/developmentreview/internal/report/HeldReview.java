package nl.koers.developmentreview.internal.report;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Start;
import nl.koers.developmentreview.internal.day.Day;
import nl.koers.developmentreview.internal.day.Mark;
import nl.koers.developmentreview.internal.day.Recommendation;
import nl.koers.developmentreview.internal.documents.Documents;
import nl.koers.developmentreview.internal.panel.Invitation;
import nl.koers.developmentreview.internal.panel.Nomination;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import nl.koers.developmentreview.internal.panel.Panel;
import nl.koers.developmentreview.internal.panel.Settlement;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import nl.koers.people.Function;
import nl.koers.register.PartnershipId;

/// A review of invented people that was held and debriefed on one day: what step 7 begins with.
final class HeldReview {
    static final LocalDate DAY = LocalDate.of(2027, 9, 23);
    static final LocalDate STARTED = LocalDate.of(2027, 5, 3);

    final OprId id = OprId.next();
    final PartnershipId host = PartnershipId.next();
    final PartnershipId noord = PartnershipId.next();
    final PartnershipId delta = PartnershipId.next();
    final PersonId wout = PersonId.next();
    final PersonId elif = PersonId.next();
    final PersonId bram = PersonId.next();
    final PersonId lotte = PersonId.next();
    final PersonId hugo = PersonId.next();
    private final UUID toNoord = next();
    private final UUID toDelta = next();
    final Recommendation first = new Recommendation(next(), 1, "Maak het beoordelen samen.");
    final Recommendation second = new Recommendation(next(), 2, "Geef begeleiders vaste tijd.");

    List<PersonId> members() {
        return List.of(wout, elif, bram, lotte, hugo);
    }

    Opr begun() {
        return Opr.begin(
                id, host, Settings.OF_2021, Start.of(STARTED, LocalDate.of(2021, 8, 1), null, null, Settings.OF_2021));
    }

    /// Both visitors asked; a visitor can only say yes to a question.
    Opr asked() {
        return begun().with(panel(Invitation.State.ASKED));
    }

    Opr settled() {
        return begun().with(new Documents(LocalDate.of(2027, 9, 1), null, Set.of()))
                .with(panel(Invitation.State.ACCEPTED));
    }

    /// Held and debriefed; the panel's meeting is recorded.
    Opr debriefed() {
        return marked(Mark.values());
    }

    /// Held and debriefed, but nobody recorded that the panel met (R20).
    Opr withoutMeeting() {
        return marked(Mark.HELD, Mark.HOST_REFLECTED, Mark.PANEL_REFLECTED, Mark.DEBRIEFED);
    }

    Opr heldOnly() {
        return marked(Mark.MET, Mark.HELD);
    }

    private Opr marked(Mark... marks) {
        var all = new EnumMap<Mark, LocalDate>(Mark.class);
        Stream.of(marks).forEach(mark -> all.put(mark, DAY));
        return settled().with(new Day(Map.copyOf(all), List.of(), List.of(first, second)));
    }

    private Panel panel(Invitation.State state) {
        var nominations = List.of(
                nomination(noord, wout, "Wout", Function.SCHOOL_LEADER, true),
                nomination(noord, elif, "Elif", Function.SCHOOL_EDUCATOR, false),
                nomination(noord, bram, "Bram", Function.STUDENT, false),
                nomination(delta, lotte, "Lotte", Function.INSTITUTE_EDUCATOR, false),
                nomination(delta, hugo, "Hugo", Function.WORKPLACE_MENTOR, false));
        var asked = state == Invitation.State.ASKED;
        return new Panel(
                STARTED,
                Set.of("STUDENT_VOICE"),
                List.of(
                        invitation(toNoord, VisitorPlace.FIRST, noord, state),
                        invitation(toDelta, VisitorPlace.SECOND, delta, state)),
                asked ? List.of() : nominations,
                List.of(),
                asked
                        ? List.of()
                        : List.of(new Settlement(
                                next(),
                                STARTED,
                                nominations.stream().map(Nomination::id).toList(),
                                null)));
    }

    private static Invitation invitation(UUID id, VisitorPlace place, PartnershipId of, Invitation.State state) {
        return new Invitation(
                id,
                place,
                STARTED,
                state,
                STARTED,
                state == Invitation.State.ACCEPTED ? of : null,
                new Invitation.Letter(of, "Kom je bij ons kijken?", null, null));
    }

    private static Nomination nomination(
            PartnershipId sentBy, PersonId person, String name, Function function, boolean chair) {
        return new Nomination(next(), sentBy, function, chair, STARTED, null, Nominee.of(person, name));
    }

    private static UUID next() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }
}
