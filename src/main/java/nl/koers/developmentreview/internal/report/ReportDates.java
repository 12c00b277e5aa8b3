package nl.koers.developmentreview.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.panel.Member;

/// The dates of step 7: counted, shown and reminded, never closed (R22, R23).
public final class ReportDates {
    private ReportDates() {}

    /// R22: within two weeks of the day.
    public static Optional<LocalDate> conceptDueOn(Opr opr) {
        return opr.day().heldOn().map(day -> day.plus(opr.settings().concept()));
    }

    /// R23: within two weeks of the first placing.
    public static Optional<LocalDate> reactionDueOn(Opr opr) {
        return opr.report()
                .concept()
                .map(concept -> concept.placedOn().plus(opr.settings().reaction()));
    }

    public static Optional<LocalDate> reactionCompleteOn(Opr opr) {
        return opr.report().concept().flatMap(concept -> concept.reactionCompleteOn(members(opr)));
    }

    /// R24: the reaction is complete, or its last day is over.
    public static boolean panelHasHadItsSay(Opr opr, LocalDate today) {
        return reactionCompleteOn(opr).isPresent()
                || reactionDueOn(opr).filter(today::isAfter).isPresent();
    }

    /// R02: six years (a setting) after the day that was held.
    public static Optional<LocalDate> nextDueOn(Opr opr) {
        return opr.day().heldOn().map(day -> day.plus(opr.settings().cycle()));
    }

    static List<PersonId> members(Opr opr) {
        return opr.panel().members().stream().map(Member::person).toList();
    }
}
