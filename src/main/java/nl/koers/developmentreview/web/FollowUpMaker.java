package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.day.Recommendation;
import nl.koers.developmentreview.internal.report.FollowUp;
import nl.koers.developmentreview.internal.report.FollowUpRows;
import nl.koers.developmentreview.internal.report.Share;
import nl.koers.developmentreview.web.FollowUpPage.Line;
import nl.koers.developmentreview.web.FollowUpPage.Note;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.register.PartnershipSeat;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import org.springframework.stereotype.Component;

/// Makes the page of what became of the recommendations.
@Component
class FollowUpMaker {
    private final OprDesk desk;
    private final FollowUpRows rows;

    FollowUpMaker(OprDesk desk, FollowUpRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    FollowUpPage page(Opr opr, Viewer viewer) {
        var head = desk.head(opr, new Link(plain("opr.path.follow-up"), ""));
        var notes = rows.of(opr.id());
        boolean mayWrite = ReportAccess.mayFollowUp(viewer, opr);
        return new FollowUpPage(
                head,
                mayWrite,
                viewer.sitsInAnyOf(opr.host().value(), PartnershipSeat.COORDINATOR, QualitySeat.QUALITY_WRITER)
                        ? "/partnerschappen/" + opr.host() + "/stappen"
                        : "",
                opr.day().recommendations().stream()
                        .map(it -> line(it, notes.getOrDefault(it.id(), List.of()), mayWrite, head))
                        .toList(),
                ReportMaker.shares(opr, viewer, Share.FOLLOW_UP_WITH_PANEL, Share.FOLLOW_UP_WITH_PLATFORM));
    }

    private Line line(Recommendation about, List<FollowUp> notes, boolean mayWrite, OprHead head) {
        return new Line(
                about.number(),
                about.text(),
                head.href("/opvolging/" + about.id()),
                notes.isEmpty() ? (mayWrite ? "mine" : "later") : mark(notes.getFirst(), desk.today()),
                notes.isEmpty()
                        ? plain("opr.follow-up.nothing")
                        : plain("opr.follow-up.standing." + notes.getFirst().standing()),
                notes.stream().map(FollowUpMaker::note).toList());
    }

    static String mark(FollowUp newest, LocalDate today) {
        var due = newest.dueOn();
        return switch (newest.standing()) {
            case EVALUATED -> "done";
            case LEFT -> "later";
            case AGREED, CARRIED_OUT, ADJUSTED -> due != null && today.isAfter(due) ? "late" : "open";
        };
    }

    private static Note note(FollowUp it) {
        var due = it.dueOn();
        return new Note(
                plain("opr.follow-up.standing." + it.standing()),
                it.text(),
                plain(
                        "opr.follow-up.who-when",
                        it.owner().isBlank() ? plain("opr.follow-up.no-owner") : it.owner(),
                        due == null ? plain("opr.follow-up.no-due") : Dates.plain(due)),
                plain("opr.follow-up.noted-by", it.byName(), Dates.moment(it.at())));
    }
}
