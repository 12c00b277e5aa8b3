package nl.koers.developmentreview.internal.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.planning.Shortlist;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// What stands in the way of asking a partnership to visit, a line each. The first place has no rule on sector or
/// themes: it is a free choice (R09).
public enum InvitationRule {
    /// R06: exactly two places, one partnership in each.
    PLACE_IS_FREE(asking -> asking.opr.panel().at(asking.place).isEmpty()),
    /// R07: nobody visits itself.
    NOT_THE_HOST(asking -> !asking.partnership.equals(asking.opr.host())),
    /// R53: one that ended went on in another one, which is asked instead.
    GOES_ON(asking -> !asking.line.ended()),
    /// R07, R53: nobody visits what it came from or became.
    NOT_OF_ONE_LINE(asking -> !asking.line.ofTheHost()),
    /// R07: two different visitors.
    NOT_IN_BOTH_PLACES(asking -> Arrays.stream(VisitorPlace.values())
            .map(asking.opr.panel()::at)
            .flatMap(Optional::stream)
            .noneMatch(other -> other.isFor(asking.partnership))),
    /// Somebody there can read and answer it.
    SOMEONE_ANSWERS(asking -> asking.hasCoordinator),
    /// R36: without themes there is no shortlist.
    THEMES_BEFORE_SECOND(
            asking -> asking.place == VisitorPlace.FIRST || asking.opr.panel().themesChosenOn() != null),
    /// R08: the second one stands on the shortlist.
    SECOND_FROM_SHORTLIST(asking -> asking.place == VisitorPlace.FIRST
            || asking.shortlist != null && asking.shortlist.proposes(asking.partnership));

    private final Predicate<Asking> holds;

    InvitationRule(Predicate<Asking> holds) {
        this.holds = holds;
    }

    /// @param hasCoordinator the partnership has someone in Koers who can read and answer an invitation
    /// @param shortlist on the chosen themes; null for the first place, which needs none
    public record Asking(
            Opr opr,
            VisitorPlace place,
            PartnershipId partnership,
            boolean hasCoordinator,
            @Nullable Shortlist shortlist,
            Line line) {
        public Asking(
                Opr opr,
                VisitorPlace place,
                PartnershipId partnership,
                boolean hasCoordinator,
                @Nullable Shortlist shortlist) {
            this(opr, place, partnership, hasCoordinator, shortlist, new Line(false, false));
        }
    }

    /// @param ended the partnership went on in another one
    /// @param ofTheHost the host came from it, or it from the host
    public record Line(boolean ended, boolean ofTheHost) {}

    public static List<InvitationRule> brokenBy(Asking asking) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(asking)).toList();
    }
}
