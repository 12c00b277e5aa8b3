package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Step;
import nl.koers.ui.Dates;

/// How far a review is, in one line: "stap 4, voorbereiding", "Verslag definitief op 7 april 2027".
final class StepWords {
    private StepWords() {}

    static String of(Opr opr) {
        var ending = opr.ending();
        if (ending != null) {
            return plain("opr.country.given-up", Dates.longAgo(ending.on()));
        }
        var done = opr.report().finalOn();
        if (done != null) {
            return plain("opr.country.final", Dates.longAgo(done));
        }
        var open = Arrays.stream(Step.values()).filter(opr::isOpen).toList();
        return open.stream()
                .map(step -> plain(
                        "opr.work.step",
                        step.number(),
                        plain("opr.step." + step).toLowerCase(nl.koers.ui.Words.locale())))
                .collect(Collectors.joining("; "));
    }
}
