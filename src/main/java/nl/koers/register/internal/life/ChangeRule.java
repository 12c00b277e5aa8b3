package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.koers.register.Partners;
import nl.koers.register.Partners.Need;
import nl.koers.register.Partnership;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import org.jspecify.annotations.Nullable;

/// What renaming, merging and splitting keep to (R53), a line each.
public enum ChangeRule {
    FROM_AND_INTO_ENOUGH(asking -> asking.before.size() >= asking.kind.before
            && asking.before.size() == asking.before.stream().distinct().count()
            && asking.after.size() >= asking.kind.after), // R53
    ALL_GO_ON(asking -> asking.before.stream().noneMatch(Partnership::isEnded)), // R53
    A_NAME(asking -> asking.after.stream()
            .allMatch(it -> !it.name().isBlank() && it.name().length() <= 150)),
    A_SHORT_NAME(asking -> asking.after.stream()
            .allMatch(it -> !it.shortName().isBlank() && it.shortName().length() <= 40)),
    A_NAME_OF_ITS_OWN(ChangeRule::namesAreFree),
    HAS_A_REASON(asking -> !asking.reason.isBlank()), // R53
    NOT_AHEAD(asking -> !asking.on.isAfter(asking.today)), // R53
    AFTER_WHAT_STANDS(asking -> asking.stands == null || !asking.on.isBefore(asking.stands)), // R53
    SECTORS_OF_WHAT_WAS(ChangeRule::sectorsWere), // R50
    A_POSSIBLE_STATUS(asking -> asking.kind == Kind.RENAME || asking.standingIsPossible()), // R52
    THE_CLOCK_IS_SET(asking -> asking.kind == Kind.RENAME || asking.clockIsSet()), // R02, R53
    BOTH_SIDES(asking -> asking.after.stream()
            .noneMatch(it ->
                    asking.newlyMisses(it, Need.SCHOOL_SIDE) || asking.newlyMisses(it, Need.TEACHER_EDUCATION))), // R50
    ONE_LEAD(asking -> asking.after.stream().noneMatch(it -> asking.newlyMisses(it, Need.LEAD))); // R50

    private final Predicate<Asking> holds;

    ChangeRule(Predicate<Asking> holds) {
        this.holds = holds;
    }

    public enum Kind {
        RENAME(1, 1),
        MERGE(2, 1),
        SPLIT(1, 2);

        private final int before;
        private final int after;

        Kind(int before, int after) {
            this.before = before;
            this.after = after;
        }
    }

    /// @param partners with the penvoerder among them; null for a new name
    public record After(
            String name,
            String shortName,
            Set<Sector> sectors,
            @Nullable Partners partners) {}

    /// @param others all partnerships but these, to see which names are taken
    /// @param needed what the partnerships it comes from miss already
    /// @param stands since when what it follows holds; null where nothing does
    /// @param clock from when the six years count; null where nothing counts
    public record Asking(
            Kind kind,
            List<Partnership> before,
            List<After> after,
            List<Partnership> others,
            List<Need> needed,
            LocalDate on,
            @Nullable LocalDate stands,
            String reason,
            @Nullable Standing standing,
            @Nullable LocalDate clock,
            String clockReason,
            LocalDate today) {

        private boolean standingIsPossible() {
            return standing != null
                    && !standing.since().isAfter(on)
                    && (standing.status() != Status.ASPIRANT || standing.cohort() != null);
        }

        /// A recognised one has a clock, with a reason; another has none.
        private boolean clockIsSet() {
            boolean counts = standing != null && standing.status() == Status.RECOGNISED;
            return !counts || clock != null && !clock.isAfter(on) && !clockReason.isBlank();
        }

        private boolean newlyMisses(After it, Need need) {
            var partners = it.partners();
            return partners != null
                    && !needed.contains(need)
                    && partners.missing().contains(need);
        }
    }

    private static boolean namesAreFree(Asking asking) {
        var names = asking.after.stream()
                .map(it -> it.name().strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return names.stream().distinct().count() == names.size()
                && asking.others.stream()
                        .noneMatch(it -> names.contains(it.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static boolean sectorsWere(Asking asking) {
        var known = asking.before.stream().flatMap(it -> it.sectors().stream()).collect(Collectors.toUnmodifiableSet());
        return asking.after.stream().allMatch(it -> !it.sectors().isEmpty() && known.containsAll(it.sectors()));
    }

    public static List<ChangeRule> brokenBy(Asking asking) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(asking)).toList();
    }
}
