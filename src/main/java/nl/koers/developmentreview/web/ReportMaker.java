package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.report.NotYetFinal;
import nl.koers.developmentreview.internal.report.ReportDates;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.developmentreview.internal.report.Share;
import nl.koers.developmentreview.web.FinalReportPage.Shared;
import nl.koers.developmentreview.web.ReportPage.Finishing;
import nl.koers.developmentreview.web.ReportPage.InTheWay;
import nl.koers.developmentreview.web.ReportPage.Placed;
import nl.koers.developmentreview.web.ReportPage.Placing;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;
import nl.koers.writing.Papers;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Component;

/// Makes the pages of the report in each of its states.
@Component
class ReportMaker {
    private final OprDesk desk;
    private final Texts texts;
    private final Papers papers;

    ReportMaker(OprDesk desk, Texts texts, Papers papers) {
        this.desk = desk;
        this.texts = texts;
        this.papers = papers;
    }

    ReportPage writing(Opr opr, Viewer viewer) {
        var head = desk.head(opr, new Link(plain("opr.path.report"), ""));
        var draft = texts.find(ReportTexts.draft(opr.id()));
        var late = !opr.report().isPlaced()
                && !opr.isGivenUp()
                && ReportDates.conceptDueOn(opr).filter(desk.today()::isAfter).isPresent();
        return new ReportPage(
                head,
                lede(opr),
                late,
                opr.day().isHeld(),
                ReportAccess.mayWriteReport(viewer, opr),
                draft.isEmpty() && opr.isDone(Step.DEBRIEF) && ReportAccess.mayWriteReport(viewer, opr),
                papers.of(ReportTexts.draft(opr.id()), draft),
                new Placing(
                        ReportAccess.mayPlaceConcept(viewer, opr), opr.report().isPlaced(), inTheWay(opr, head)),
                placings(opr, head),
                finishing(opr, viewer));
    }

    ConceptPage placed(Opr opr, Viewer viewer, Optional<Version> version, Link... before) {
        var it = version.orElseThrow(NoSuchThing::new);
        var steps = Stream.concat(
                Arrays.stream(before),
                Stream.of(new Link(plain(before.length == 0 ? "opr.path.report" : "opr.path.concept"), "")));
        return new ConceptPage(
                desk.head(opr, steps.toArray(Link[]::new)),
                text("opr.concept.lede", Dates.moment(it.savedAt()), it.byName(), it.number()),
                Markup.of(it.text()),
                ReportAccess.mayReact(viewer, opr),
                ReportAccess.mayReadReactions(viewer, opr));
    }

    FinalReportPage finished(Opr opr, Viewer viewer, Kept typed) {
        var head = viewer.isSignedIn() ? desk.head(opr, new Link(plain("opr.path.report"), "")) : desk.publicHead(opr);
        var version = texts.find(ReportTexts.finished(opr.id())).orElseThrow(NoSuchThing::new);
        return new FinalReportPage(
                head,
                text(
                        "opr.final.lede",
                        Dates.full(java.util.Objects.requireNonNull(opr.report().finalOn()))),
                Markup.of(version.text()),
                ReportAccess.mayReadConcept(viewer, opr) ? placings(opr, head) : List.of(),
                shares(opr, viewer, Share.REPORT_WITH_PLATFORM, Share.REPORT_WITH_ANYONE),
                typed.or("tekst", ""));
    }

    /// What of these the viewer may share or take back.
    static List<Shared> shares(Opr opr, Viewer viewer, Share... wanted) {
        return Arrays.stream(wanted)
                .filter(share -> ReportAccess.mayShare(viewer, opr, share))
                .map(share -> {
                    boolean on = opr.report().isShared(share);
                    return new Shared(
                            share.name(),
                            on,
                            plain("opr.share." + share + (on ? ".on" : ".off")),
                            plain("opr.share." + share + (on ? ".stop" : ".start")));
                })
                .toList();
    }

    private static Content lede(Opr opr) {
        var due = ReportDates.conceptDueOn(opr);
        if (due.isEmpty()) {
            return text("opr.report.lede-before");
        }
        return ReportDates.reactionDueOn(opr)
                .map(reaction -> text("opr.report.lede-placed", Dates.full(reaction)))
                .orElseGet(() -> text("opr.report.lede", Dates.full(due.get())));
    }

    private static @org.jspecify.annotations.Nullable InTheWay inTheWay(Opr opr, OprHead head) {
        return opr.isDone(Step.DEBRIEF)
                ? null
                : new InTheWay(
                        plain("opr.report.refused.debrief"),
                        head.href("/nabespreking"),
                        plain("opr.report.to-debrief"));
    }

    private List<Placed> placings(Opr opr, OprHead head) {
        return opr.report().isPlaced()
                ? texts.history(ReportTexts.placed(opr.id())).stream()
                        .map(it -> new Placed(
                                plain("opr.report.placing", it.number(), Dates.moment(it.savedAt())),
                                head.href("/verslag/concept/" + it.number())))
                        .toList()
                : List.of();
    }

    private @org.jspecify.annotations.Nullable Finishing finishing(Opr opr, Viewer viewer) {
        if (!opr.report().isPlaced() || !ReportAccess.mayPlaceConcept(viewer, opr)) {
            return null;
        }
        boolean ready = NotYetFinal.of(opr, desk.today()).isEmpty();
        return new Finishing(ready, plain(ready ? "opr.report.can-finish" : "opr.report.cannot-finish"));
    }
}
