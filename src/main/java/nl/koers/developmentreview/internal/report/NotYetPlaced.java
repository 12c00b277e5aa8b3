package nl.koers.developmentreview.internal.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Step;

/// What stands in the way of placing the concept, the first thing first. Being late never does (R22).
public enum NotYetPlaced {
    NO_DEBRIEF(it -> !it.opr.isDone(Step.DEBRIEF)), // R63: the report starts from the joint debrief
    NO_TEXT(it -> it.draft.isBlank()),
    UNCHANGED(it -> it.draft.equals(it.placed)); // the same words were placed already

    private final Predicate<Placing> stands;

    NotYetPlaced(Predicate<Placing> stands) {
        this.stands = stands;
    }

    private record Placing(Opr opr, String draft, String placed) {}

    /// @param draft the report as it is written now
    /// @param placed the report as it was placed last; empty when it never was
    public static Optional<NotYetPlaced> of(Opr opr, String draft, String placed) {
        var placing = new Placing(opr, draft, placed);
        return Arrays.stream(values())
                .filter(reason -> reason.stands.test(placing))
                .findFirst();
    }
}
