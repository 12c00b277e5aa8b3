package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.access.Acting;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.Mark;
import nl.koers.developmentreview.internal.day.OwnPoints;
import nl.koers.developmentreview.internal.day.RecordingDebrief;
import nl.koers.developmentreview.web.DebriefPage.Form;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Ground;
import nl.koers.writing.Paper;
import nl.koers.writing.Papers;
import org.springframework.stereotype.Component;

/// Draws the debrief for one reader.
@Component
class DebriefMaker {
    private final OprDesk desk;
    private final Papers papers;
    private final OwnPoints points;

    DebriefMaker(OprDesk desk, Papers papers, OwnPoints points) {
        this.desk = desk;
        this.papers = papers;
        this.points = points;
    }

    /// @param change the id of an own point or a recommendation that is being changed; empty for none
    DebriefPage page(Opr opr, String change, Kept typed) {
        var viewer = Acting.viewer();
        var day = opr.day();
        var head = desk.head(opr, new Link(plain("opr.path.debrief"), ""));
        var side = DayAccess.sideOf(viewer, opr);
        var changing = typed.or("item", change);
        boolean opened = day.isHeld() && !day.isDebriefed();
        boolean brings = opened
                && side.filter(it -> DayAccess.mayReflectApart(viewer, opr, it)).isPresent();
        boolean writes = opened && DayAccess.mayWriteDebrief(viewer, opr);
        var own = side.map(it -> points.of(opr.id(), it)).orElse(List.of());
        var joint = papers.of(DayText.JOINT_DEBRIEF.key(opr.id()));
        return new DebriefPage(
                head,
                typed,
                day.isHeld(),
                LookBackController.sides(opr, head),
                side.isPresent(),
                side.filter(day::hasReflected).isPresent(),
                own.stream()
                        .map(it -> item(it.id(), it.text(), brings ? head.href(to(it.id(), "punten")) : ""))
                        .toList(),
                brings,
                form(
                        changing,
                        typed,
                        "punt",
                        own.stream().map(it -> new Form(it.id().toString(), it.text(), it.mark(), ""))),
                brought(opr, head),
                joint,
                writes,
                day.recommendations().stream()
                        .map(it -> item(it.id(), it.text(), writes ? head.href(to(it.id(), "aanbevelingen")) : ""))
                        .toList(),
                form(
                        changing,
                        typed,
                        "aanbeveling",
                        day.recommendations().stream()
                                .map(it -> new Form(it.id().toString(), it.text(), it.mark(), ""))),
                day.on(Mark.DEBRIEFED).orElse(null),
                opened && DayAccess.mayRecordDebrief(viewer, opr),
                missing(opr, joint),
                RecordingDebrief.Seen.of(Ground.typed(joint.ground()).version(), day)
                        .toString());
    }

    private static List<Noted> brought(Opr opr, OprHead head) {
        return Stream.of(Side.values())
                .map(side -> new Noted(
                        side == Side.HOST ? head.hostName() : plain("opr.look-back.the-panel"),
                        opr.day().points().stream()
                                .filter(it -> it.side() == side)
                                .map(it -> item(it.id(), it.text(), ""))
                                .toList()))
                .filter(it -> !it.items().isEmpty())
                .toList();
    }

    /// In the reader's words, in the order of the page; no recommendation is not missing but asked about.
    private static List<String> missing(Opr opr, Paper joint) {
        var missing = new ArrayList<String>();
        if (!opr.day().hasReflected(Side.HOST)) {
            missing.add(plain("opr.day.rule.HOST_REFLECTED"));
        }
        if (!opr.day().hasReflected(Side.PANEL)) {
            missing.add(plain("opr.day.rule.PANEL_REFLECTED"));
        }
        if (joint.text().isBlank()) {
            missing.add(plain("opr.day.rule.DEBRIEF_IS_WRITTEN"));
        }
        if (!joint.doublings().isEmpty()) {
            missing.add(plain("opr.day.rule.NOTHING_STANDS_DOUBLE"));
        }
        return List.copyOf(missing);
    }

    private static Form form(String changing, Kept typed, String field, Stream<Form> known) {
        var found = known.filter(it -> it.item().equals(changing)).findFirst().orElse(new Form("", "", "", ""));
        boolean changed = typed.values().containsKey(field)
                && !found.item().isEmpty()
                && !typed.or("gezien", "").equals(found.seen());
        return new Form(found.item(), typed.or(field, found.words()), found.seen(), changed ? found.words() : "");
    }

    private static Noted.Item item(UUID id, String text, String change) {
        return new Noted.Item(id, text, "", change);
    }

    private static String to(UUID item, String place) {
        return "/nabespreking?verander=" + item + "#" + place;
    }
}
