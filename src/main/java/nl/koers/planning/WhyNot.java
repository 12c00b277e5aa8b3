package nl.koers.planning;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import nl.koers.planning.Shortlist.Problem;
import nl.koers.register.Partnership;

/// Why a partnership does not stand on the shortlist. Several can be true of one.
public enum WhyNot {
    /// R07: nobody visits itself.
    IS_THE_HOST((problem, other) -> other.id().equals(problem.host().id())),
    /// R07: already the other visitor, or asked.
    ALREADY_ASKED((problem, other) -> problem.taken().contains(other.id())),
    /// R08: the second visitor shares a sector with the host.
    NO_SHARED_SECTOR((problem, other) -> !other.sharesSectorWith(problem.host())),
    /// R36: the list follows from the chosen themes.
    NO_CHOSEN_THEME((problem, other) -> Shortlist.sharedThemes(problem, other).isEmpty()),
    /// It said so for this season.
    NOT_WILLING((problem, other) -> Shortlist.said(problem, other).anyMatch(said -> !said.willing()));

    private final BiPredicate<Problem, Partnership> holds;

    WhyNot(BiPredicate<Problem, Partnership> holds) {
        this.holds = holds;
    }

    static List<WhyNot> of(Problem problem, Partnership other) {
        return other.id().equals(problem.host().id())
                ? List.of(IS_THE_HOST)
                : Arrays.stream(values())
                        .filter(why -> why.holds.test(problem, other))
                        .toList();
    }
}
