package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.documents.DocumentsInHand.complete;
import static nl.koers.developmentreview.internal.documents.DocumentsInHand.written;
import static nl.koers.developmentreview.internal.lifecycle.Country.*;
import static nl.koers.developmentreview.internal.lifecycle.Verbs.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Beginning;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.Start.Window;
import nl.koers.developmentreview.internal.appointment.Hours;
import nl.koers.developmentreview.internal.appointment.ProgrammeChange;
import nl.koers.developmentreview.internal.appointment.Timetable;
import nl.koers.developmentreview.internal.documents.Documents;
import nl.koers.developmentreview.internal.documents.Missing;
import nl.koers.developmentreview.internal.panel.VisitorPlace;
import nl.koers.developmentreview.internal.report.FollowUpStanding;
import nl.koers.people.Level;
import nl.koers.selfevaluation.Identity;
import nl.koers.selfevaluation.Reflection;

/// The story: the same review at each station of its road, each made of the one before by one act. The order of the
/// lines is the order of time.
final class Life {
    static final Window WINDOW = new Window(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 30));
    static final LocalDate MAY_3 = LocalDate.of(2027, 5, 3);
    static final LocalDate JUNE_2 = LocalDate.of(2027, 6, 2);
    static final LocalDate JUNE_9 = LocalDate.of(2027, 6, 9);
    static final LocalDate DOCUMENTS_BY = LocalDate.of(2027, 8, 26);
    static final LocalDate AUG_30 = LocalDate.of(2027, 8, 30);
    static final LocalDate READ_BY = LocalDate.of(2027, 9, 9);
    static final LocalDate MEETING = LocalDate.of(2027, 9, 14);
    static final LocalDate SEP_16 = LocalDate.of(2027, 9, 16);
    static final LocalDate DAY = LocalDate.of(2027, 9, 23);
    static final LocalDate CONCEPT_DUE = LocalDate.of(2027, 10, 7);
    static final LocalDate OCT_11 = LocalDate.of(2027, 10, 11);
    static final LocalDate REACTION_DUE = LocalDate.of(2027, 10, 25);
    static final LocalDate NOV_1 = LocalDate.of(2027, 11, 1);
    static final LocalDate SPRING = LocalDate.of(2028, 3, 1);
    static final UUID ROUND = new UUID(1, 1);
    static final UUID ISSUE = new UUID(2, 1);

    static final Beginning FIRST_TIME = new Beginning(RECOGNISED, List.of());
    static final Opr BEGUN = Opr.begin(
                    OprId.next(),
                    RIJN.id(),
                    Settings.OF_2021,
                    FIRST_TIME.start(MAY_3, WINDOW, Settings.OF_2021).orElseThrow())
            .with(lacking(Missing.of(new Identity(Map.of()), new Reflection(Map.of()), List.of()), false));

    // step 2: two visitors
    static final Opr THEMED = BEGUN.with(BEGUN.panel().choosing(Set.of(THEME), JUNE_2));
    static final Opr ASKED = asked(asked(THEMED, VisitorPlace.FIRST, NOORD), VisitorPlace.SECOND, DELTA);
    static final Opr VISITED = yes(yes(ASKED, VisitorPlace.SECOND), VisitorPlace.FIRST);

    // step 2: panel and secretary
    static final Opr FIVE = nominated(VISITED, WOUT, ELIF, BRAM, LOTTE, HUGO);
    static final Opr CHAIRED = chairedBy(FIVE, WOUT);
    static final Opr COMPLETE = secretary(CHAIRED, SANNE);
    static final Opr SETTLED = settled(COMPLETE, JUNE_2);
    static final Opr REOPENED = left(SETTLED, HUGO, JUNE_9);
    static final Opr SETTLED_AGAIN = settled(nominated(REOPENED, ANOUK), JUNE_9);

    // step 3: the day, then the programme
    static final Opr PROPOSED = SETTLED_AGAIN.with(
            changed(SETTLED_AGAIN.appointment().propose(Side.HOST, List.of(SEP_16, DAY), terms(SETTLED_AGAIN))));
    static final Opr WITH_DAY =
            PROPOSED.with(changed(PROPOSED.appointment().agreeTo(DAY, Side.PANEL, terms(PROPOSED))));
    static final ProgrammeChange HOURS = new ProgrammeChange.Frame(
            new Hours(LocalTime.of(9, 0), LocalTime.of(16, 30), "De Brug, Rijnstad"),
            new Timetable(DOCUMENTS_BY, READ_BY));
    static final ProgrammeChange QUESTION = new ProgrammeChange.PutIssue(ISSUE, "Hoe krijgen begeleiders meer tijd?");
    static final Opr PLANNED =
            edited(WITH_DAY, HOURS, QUESTION, round(ROUND, 10, List.of(ISSUE), Level.STRATEGIC, Level.OPERATIONAL));
    static final Opr HOST_AGREES = agreed(PLANNED, Side.HOST);
    static final Opr AGREED = dated(agreed(HOST_AGREES, Side.PANEL));

    // step 1: written all this time, placed late
    static final Opr WRITTEN = AGREED.with(AGREED.documents()
            .lacking(Missing.of(complete(), written(), List.of()).lacks(true)));
    static final Opr PLACED = WRITTEN.with(WRITTEN.documents().placed(AUG_30));

    // steps 4, 5 and 6
    static final Opr MET = done(PLACED, PLACED.day().meet(meeting(MEETING, WOUT, BRAM), ground(PLACED), MEETING));
    static final Opr HELD = done(MET, MET.day().hold(ground(MET), DAY));
    static final Opr HOST_LOOKED = done(HELD, HELD.day().reflectApart(Side.HOST, true, DAY));
    static final Opr BOTH_LOOKED = done(HOST_LOOKED, HOST_LOOKED.day().reflectApart(Side.PANEL, true, DAY));
    static final Opr RECOMMENDED = done(BOTH_LOOKED, BOTH_LOOKED.day().recommend("Plan de gesprekken vast in."));
    static final Opr DEBRIEFED = done(RECOMMENDED, RECOMMENDED.day().debrief(true, false, DAY));

    // step 7 and after
    static final Opr CONCEPT = DEBRIEFED.with(DEBRIEFED.report().placed(OCT_11));
    static final Opr REACTED = reacted(CONCEPT, NOV_1.minusWeeks(2), WOUT, ELIF, BRAM, LOTTE, ANOUK);
    static final Opr FINAL = REACTED.with(REACTED.report().madeFinal(NOV_1, standing(REACTED)));
    static final Opr LEARNED = learned(FINAL, WOUT, ELIF, BRAM, LOTTE, ANOUK);
    static final Opr FOLLOWED_UP = LEARNED.with(LEARNED.report().followedUp(new FollowUpStanding(false, SPRING)));

    private Life() {}

    static Documents lacking(Missing missing, boolean students) {
        return Documents.none().lacking(missing.lacks(students));
    }
}
