package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.report.ReportDates;
import nl.koers.ui.Dates;

/// The four parts of the last step as the road tells them: whose it is, and when it was or has to be done.
record ReportParts(Opr opr, String host) {

    List<Content> all() {
        return List.of(concept(), reaction(), ending(), text("opr.road.part.lessons"));
    }

    private Content concept() {
        return opr.report()
                .concept()
                .map(it -> text("opr.road.part.concept-done", host, Dates.brief(it.placedOn())))
                .or(() -> ReportDates.conceptDueOn(opr)
                        .or(() -> opr.appointment()
                                .day()
                                .map(day -> day.plus(opr.settings().concept())))
                        .map(due -> text("opr.road.part.concept-due", host, Dates.brief(due))))
                .orElseGet(() -> text("opr.road.part.concept", host));
    }

    private Content reaction() {
        return ReportDates.reactionCompleteOn(opr)
                .map(on -> text("opr.road.part.reaction-done", Dates.brief(on)))
                .or(() ->
                        ReportDates.reactionDueOn(opr).map(due -> text("opr.road.part.reaction-due", Dates.brief(due))))
                .orElseGet(() -> text("opr.road.part.reaction"));
    }

    private Content ending() {
        LocalDate on = opr.report().finalOn();
        return on == null ? text("opr.road.part.final", host) : text("opr.road.part.final-done", host, Dates.brief(on));
    }
}
