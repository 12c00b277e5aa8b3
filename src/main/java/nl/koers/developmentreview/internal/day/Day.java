package nl.koers.developmentreview.internal.day;

import static nl.koers.developmentreview.internal.day.DayRule.*;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.Turn;
import org.jspecify.annotations.Nullable;

/// The panel's preparation, the day itself and the debrief: that they took place and what came out together. What
/// each side keeps to itself (notes, questions, the looking back apart) is no part of this type.
///
/// @param points what both sides brought into the debrief; empty for whoever may not read it
/// @param recommendations what the joint debrief recommends, in its order; empty for whoever may not read it
public record Day(Map<Mark, LocalDate> marks, List<Point> points, List<Recommendation> recommendations) {
    public static Day none() {
        return new Day(Map.of(), List.of(), List.of());
    }

    public Optional<LocalDate> on(Mark mark) {
        return Optional.ofNullable(marks.get(mark));
    }

    /// The day on which the review was really held; only held reviews count (R05).
    public Optional<LocalDate> heldOn() {
        return on(Mark.HELD);
    }

    /// R20: a report is final only if this holds.
    public boolean isPrepared() {
        return marks.containsKey(Mark.MET);
    }

    public boolean isHeld() {
        return marks.containsKey(Mark.HELD);
    }

    public boolean hasReflected(Side side) {
        return marks.containsKey(Mark.reflected(side));
    }

    public boolean isDebriefed() {
        return marks.containsKey(Mark.DEBRIEFED);
    }

    /// The chair records that the panel met; recording it again puts it right (R20).
    public Decision meet(PanelMeeting meeting, Ground ground, LocalDate today) {
        var review = heldOn().or(() -> Optional.ofNullable(ground.day()));
        return Decision.of(
                List.of(
                        PANEL_IS_SETTLED.unless(ground.settled()),
                        TWO_OR_MORE_MET.unless(meeting.present().size() >= 2),
                        MET_IN_THE_PAST.unless(!meeting.on().isAfter(today)),
                        MET_BEFORE_THE_REVIEW.unless(
                                review.map(day -> !meeting.on().isAfter(day)).orElse(true))),
                () -> marked(Mark.MET, meeting.on()));
    }

    /// Host or chair records that the day was held: on the agreed day, and not before it has come (R05).
    public Decision hold(Ground ground, LocalDate today) {
        var day = ground.day();
        return Decision.of(
                List.of(
                        NOT_HELD_BEFORE.unless(!isHeld()),
                        DOCUMENTS_ARE_PLACED.unless(ground.placedOn() != null),
                        PANEL_IS_SETTLED.unless(ground.settled()),
                        DAY_IS_AGREED.unless(day != null),
                        PROGRAMME_IS_AGREED.unless(ground.content()),
                        DAY_HAS_COME.unless(day == null || ground.hasCome(today))),
                () -> marked(Mark.HELD, day == null ? today : day));
    }

    /// A side says that it looked back apart; what it wrote stays with that side for ever (R63).
    public Decision reflectApart(Side side, boolean written, LocalDate today) {
        return Decision.of(
                List.of(DAY_IS_HELD.unless(isHeld()), WRITTEN_APART.unless(!isHeld() || written)),
                () -> hasReflected(side) ? this : marked(Mark.reflected(side), today));
    }

    /// A side brings points in; from now on both see them, and they stay as they are.
    public Decision bring(Side side, List<Point> own, LocalDate today) {
        return Decision.of(
                List.of(
                        DAY_IS_HELD.unless(isHeld()),
                        OWN_SIDE_REFLECTED.unless(!isHeld() || hasReflected(side)),
                        DEBRIEF_IS_OPEN.unless(!isDebriefed()),
                        HAS_POINTS.unless(!own.isEmpty())),
                () -> new Day(
                        marks,
                        Stream.concat(points.stream(), own.stream().map(point -> point.sent(today)))
                                .toList(),
                        recommendations));
    }

    public Decision recommend(String text) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        return recommending(
                text, Stream.concat(recommendations.stream(), Stream.of(new Recommendation(id, 0, text.strip()))));
    }

    /// R91: only what is still there, and as its writer saw it, gets other words.
    ///
    /// @param seen the mark of the words that the writer looked at; null when nobody looked at a page
    public Decision rephrase(UUID recommendation, String text, @Nullable String seen) {
        var known = recommendation(recommendation);
        return recommending(
                text,
                recommendations.stream()
                        .map(it -> it.id().equals(recommendation)
                                ? new Recommendation(it.id(), it.number(), text.strip())
                                : it),
                IS_STILL_THERE.unless(known.isPresent()),
                NOT_CHANGED_MEANWHILE.unless(known.map(it -> it.isAsSeen(seen)).orElse(true)));
    }

    /// What another took away already is gone as wished.
    ///
    /// @param seen as in `rephrase`
    public Decision withdraw(UUID recommendation, @Nullable String seen) {
        return recommending(
                "-",
                recommendations.stream().filter(it -> !it.id().equals(recommendation)),
                NOT_CHANGED_MEANWHILE.unless(recommendation(recommendation)
                        .map(it -> it.isAsSeen(seen))
                        .orElse(true)));
    }

    private Optional<Recommendation> recommendation(UUID id) {
        return recommendations.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @SafeVarargs
    private Decision recommending(String text, Stream<Recommendation> inOrder, Optional<DayRule>... more) {
        return Decision.of(
                Stream.concat(
                                Stream.of(
                                        DAY_IS_HELD.unless(isHeld()),
                                        DEBRIEF_IS_OPEN.unless(!isDebriefed()),
                                        HAS_WORDS.unless(!text.isBlank())),
                                Stream.of(more))
                        .toList(),
                () -> new Day(marks, points, Recommendation.numbered(inOrder.toList())));
    }

    /// Whether this text may be written now: looking back after the day, apart and together, until the debrief is
    /// recorded.
    public Decision write(DayText text) {
        return Decision.of(
                switch (text) {
                    case SECRETARY_NOTES -> List.of();
                    case PANEL_REFLECTION, HOST_REFLECTION, JOINT_DEBRIEF ->
                        List.of(DAY_IS_HELD.unless(isHeld()), DEBRIEF_IS_OPEN.unless(!isDebriefed()));
                },
                () -> this);
    }

    /// Panel and host looked back together: the report starts from here (R63).
    public Decision debrief(boolean written, boolean saidNone, LocalDate today) {
        return Decision.of(
                List.of(
                        DAY_IS_HELD.unless(isHeld()),
                        HOST_REFLECTED.unless(hasReflected(Side.HOST)),
                        PANEL_REFLECTED.unless(hasReflected(Side.PANEL)),
                        DEBRIEF_IS_WRITTEN.unless(written),
                        RECOMMENDED_OR_SAID_NONE.unless(saidNone || !recommendations.isEmpty()),
                        DEBRIEF_IS_OPEN.unless(!isDebriefed())),
                () -> marked(Mark.DEBRIEFED, today));
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return DayTurns.of(this, Ground.of(opr), today);
    }

    private Day marked(Mark mark, LocalDate on) {
        var more = new EnumMap<Mark, LocalDate>(Mark.class);
        more.putAll(marks);
        more.put(mark, on);
        return new Day(Map.copyOf(more), points, recommendations);
    }
}
