package nl.koers.developmentreview.internal.panel;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.people.Level;

/// What makes a panel complete, a line each. All are tested at the same moment when the host settles it (R10); the
/// page shows them all the time.
public enum PanelRule {
    TWO_VISITORS("R06", true, panel -> !panel.hasTwoVisitors()),
    THREE_DIFFERENT("R07", true, panel -> !panel.areThreeDifferent()),
    FIVE_OR_SIX("R10", true, panel -> !panel.hasRightSize()),
    A_STUDENT("R11", true, panel -> panel.present().noneMatch(Nomination::isStudent)),
    FROM_BOTH("R13", true, panel -> !panel.comesFromBoth()),
    WORKS_AT_VISITOR("R13", true, Forming::whoWorksElsewhere, Member::name),
    ONE_CHAIR("R14", true, panel -> panel.present().filter(Nomination::chair).count() != 1),
    SECRETARY_OF_HOST("R15", true, panel -> !panel.hasSecretaryOfHost()),
    NOT_OF_HOST("R34", true, Forming::whoIsOfHost, Member::name),
    EVERY_LEVEL("R12", false, Forming::missingLevels, Level::name),
    TIES_DECLARED("R34", false, Forming::whoDidNotDeclare, Member::name),
    EXPERIENCE("R35", false, Forming::whoHasNoExperienceRecorded, Member::name);

    private final String number;
    private final boolean blocks;
    private final Function<Forming, List<String>> broken;

    PanelRule(String number, boolean blocks, java.util.function.Predicate<Forming> isBroken) {
        this(number, blocks, panel -> isBroken.test(panel) ? Stream.of("") : Stream.empty(), it -> it);
    }

    <T> PanelRule(String number, boolean blocks, Function<Forming, Stream<T>> whom, Function<T, String> name) {
        this.number = number;
        this.blocks = blocks;
        this.broken = panel -> whom.apply(panel).map(name).toList();
    }

    /// The rule's number in the catalogue.
    public String number() {
        return number;
    }

    /// A rule that blocks refuses the settling; one that does not is shown (R12, R35).
    public boolean blocks() {
        return blocks;
    }

    /// Names members; for readers who know the whole panel.
    public boolean isAboutPeople() {
        return switch (this) {
            case WORKS_AT_VISITOR, NOT_OF_HOST, TIES_DECLARED, EXPERIENCE -> true;
            case TWO_VISITORS,
                    THREE_DIFFERENT,
                    FIVE_OR_SIX,
                    A_STUDENT,
                    FROM_BOTH,
                    ONE_CHAIR,
                    SECRETARY_OF_HOST,
                    EVERY_LEVEL -> false;
        };
    }

    /// How this rule stands for a panel.
    ///
    /// @param whom the members or levels it is about, where there are any
    public record Finding(PanelRule rule, boolean holds, List<String> whom) {}

    public static List<Finding> look(Opr opr, PanelPeople people) {
        var forming = new Forming(opr, people);
        return Arrays.stream(values()).map(rule -> rule.finding(forming)).toList();
    }

    /// The rules that stand in the way of settling.
    public static List<Finding> blocking(Opr opr, PanelPeople people) {
        return look(opr, people).stream()
                .filter(finding -> finding.rule().blocks && !finding.holds())
                .toList();
    }

    private Finding finding(Forming forming) {
        var whom = broken.apply(forming);
        return new Finding(
                this,
                whom.isEmpty(),
                whom.stream().filter(name -> !name.isEmpty()).toList());
    }

    /// The panel as the rules look at it.
    private record Forming(Opr opr, PanelPeople people) {
        Stream<Nomination> present() {
            return opr.panel().present().stream();
        }

        Stream<Member> members() {
            return opr.panel().members().stream();
        }

        boolean hasTwoVisitors() {
            return opr.panel().visitors().size() == VisitorPlace.values().length;
        }

        boolean areThreeDifferent() {
            var all = new HashSet<>(opr.panel().visitors());
            all.add(opr.host());
            return all.size() == opr.panel().visitors().size() + 1;
        }

        boolean hasRightSize() {
            return opr.settings().panelSizes().contains((int) present().count());
        }

        boolean comesFromBoth() {
            var visitors = opr.panel().visitors();
            return hasTwoVisitors()
                    && visitors.stream()
                            .noneMatch(
                                    visitor -> opr.panel().presentFrom(visitor).isEmpty())
                    && present().allMatch(it -> visitors.contains(it.sentBy()));
        }

        Stream<Member> whoWorksElsewhere() {
            return members().filter(it -> !people.worksIn(it.sentBy(), it.person()));
        }

        boolean hasSecretaryOfHost() {
            return opr.panel()
                    .secretary()
                    .filter(person -> people.worksIn(opr.host(), person))
                    .filter(person -> members().noneMatch(it -> it.person().equals(person)))
                    .isPresent();
        }

        Stream<Member> whoIsOfHost() {
            return members().filter(it -> people.isOfHost(it.person()));
        }

        Stream<Level> missingLevels() {
            return Stream.of(Level.STRATEGIC, Level.TACTICAL, Level.OPERATIONAL)
                    .filter(level -> present().noneMatch(it -> it.function().level() == level));
        }

        Stream<Member> whoDidNotDeclare() {
            return members().filter(it -> !it.hasDeclaredTies());
        }

        Stream<Member> whoHasNoExperienceRecorded() {
            return members().filter(it -> !it.hasExperienceRecorded());
        }
    }
}
