package nl.koers.developmentreview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.day.BringingPoints;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.Decision;
import nl.koers.developmentreview.internal.day.DividingRoles;
import nl.koers.developmentreview.internal.day.HoldingDay;
import nl.koers.developmentreview.internal.day.NotingPoint;
import nl.koers.developmentreview.internal.day.NotingPrepared;
import nl.koers.developmentreview.internal.day.OwnPoints;
import nl.koers.developmentreview.internal.day.Point;
import nl.koers.developmentreview.internal.day.Prepared.Kind;
import nl.koers.developmentreview.internal.day.Recommending;
import nl.koers.developmentreview.internal.day.RecordingDebrief;
import nl.koers.developmentreview.internal.day.RecordingMeeting;
import nl.koers.developmentreview.internal.day.ReflectingApart;
import nl.koers.developmentreview.internal.day.WritingDayText;
import nl.koers.developmentreview.internal.day.WritingNotes;
import nl.koers.writing.Sheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The front desk of steps 4 to 6 for stories: each act by whoever acts now, on the date of the clock. What a rule
/// refuses is a mistake in the story, and stops it.
@Service
public class ReviewDays {
    private final NotingPrepared noting;
    private final DividingRoles roles;
    private final RecordingMeeting meeting;
    private final WritingNotes notes;
    private final WritingDayText texts;
    private final HoldingDay holding;
    private final ReflectingApart reflecting;
    private final NotingPoint points;
    private final OwnPoints ownPoints;
    private final BringingPoints bringing;
    private final Recommending recommending;
    private final RecordingDebrief debrief;

    ReviewDays(
            NotingPrepared noting,
            DividingRoles roles,
            RecordingMeeting meeting,
            WritingNotes notes,
            WritingDayText texts,
            HoldingDay holding,
            ReflectingApart reflecting,
            NotingPoint points,
            OwnPoints ownPoints,
            BringingPoints bringing,
            Recommending recommending,
            RecordingDebrief debrief) {
        this.noting = noting;
        this.roles = roles;
        this.meeting = meeting;
        this.notes = notes;
        this.texts = texts;
        this.holding = holding;
        this.reflecting = reflecting;
        this.points = points;
        this.ownPoints = ownPoints;
        this.bringing = bringing;
        this.recommending = recommending;
        this.debrief = debrief;
    }

    /// A panel member remarks something about a part of the reflection, by its key.
    public void remark(OprId opr, String part, String text) {
        done(noting.note(opr, null, Kind.REMARK, part, text));
    }

    /// A panel member wants to ask this in a conversation of the programme; empty for a general question.
    public void ask(OprId opr, String conversation, String text) {
        done(noting.note(opr, null, Kind.QUESTION, conversation, text));
    }

    /// A panel member fills in what a member (by the id of the membership) does on the day.
    public void role(OprId opr, UUID member, String words) {
        roles.divide(opr, List.of(new DividingRoles.Role(member, Sheet.on(0, words))));
    }

    /// The chair records the panel's meeting (R20).
    public void meet(OprId opr, LocalDate on, Set<PersonId> present, String note) {
        done(meeting.record(opr, on, present, note));
    }

    /// A panel member notes something in a conversation; empty for the day as a whole.
    public void note(OprId opr, String conversation, String words) {
        notes.save(opr, conversation.isEmpty() ? DayText.WHOLE_DAY : conversation, Sheet.on(0, words));
    }

    public void secretaryNotes(OprId opr, String words) {
        write(opr, DayText.SECRETARY_NOTES, words);
    }

    /// Host or chair: the day was held (R05).
    public void hold(OprId opr) {
        done(holding.hold(opr));
    }

    public void hostLooksBack(OprId opr, String words) {
        write(opr, DayText.apart(Side.HOST), words);
        done(reflecting.mark(opr));
    }

    public void panelLooksBack(OprId opr, String words) {
        write(opr, DayText.apart(Side.PANEL), words);
        done(reflecting.mark(opr));
    }

    /// The host notes these points and brings them in, with all it noted before.
    @Transactional
    public void hostBrings(OprId opr, String... words) {
        bring(opr, Side.HOST, words);
    }

    @Transactional
    public void panelBrings(OprId opr, String... words) {
        bring(opr, Side.PANEL, words);
    }

    private void bring(OprId opr, Side side, String... words) {
        Arrays.stream(words).forEach(text -> done(points.note(opr, null, text, "")));
        done(bringing.bring(opr, ownPoints.of(opr, side).stream().map(Point::id).collect(Collectors.toSet())));
    }

    /// Writes the joint debrief where nobody wrote before, with its recommendations.
    public void findTogether(OprId opr, String words, String... recommendations) {
        write(opr, DayText.JOINT_DEBRIEF, words);
        Arrays.stream(recommendations)
                .forEach(text -> done(recommending.recommend(opr, new Recommending.Wish.Add(text))));
    }

    /// Host, chair or secretary records the debrief as it stands.
    public void recordDebrief(OprId opr) {
        done(debrief.record(opr, false, null));
    }

    private void write(OprId opr, DayText text, String words) {
        if (texts.save(opr, text, Sheet.on(0, words)) instanceof WritingDayText.Outcome.Refused(var broken)) {
            throw new IllegalStateException("refused by " + broken);
        }
    }

    private static void done(Decision decision) {
        if (decision instanceof Decision.Refused(var broken)) {
            throw new IllegalStateException("refused by " + broken);
        }
    }
}
