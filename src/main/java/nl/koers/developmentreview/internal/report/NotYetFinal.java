package nl.koers.developmentreview.internal.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import nl.koers.developmentreview.internal.Opr;

/// What stands in the way of a final report. Nothing becomes final by itself, also when nothing stands in the way
/// (R24).
public enum NotYetFinal {
    NO_CONCEPT((opr, _) -> !opr.report().isPlaced()), // R22
    PANEL_HAS_TIME((opr, today) -> opr.report().isPlaced() && !ReportDates.panelHasHadItsSay(opr, today)), // R24
    MEETING_NOT_RECORDED((opr, _) -> !opr.day().isPrepared()); // R20

    private final BiPredicate<Opr, LocalDate> stands;

    NotYetFinal(BiPredicate<Opr, LocalDate> stands) {
        this.stands = stands;
    }

    public static List<NotYetFinal> of(Opr opr, LocalDate today) {
        return Arrays.stream(values())
                .filter(reason -> reason.stands.test(opr, today))
                .toList();
    }
}
