package nl.koers.developmentreview.internal.panel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.register.PartnershipId;

/// What stands in the way of nominating someone, a line each.
public enum NominationRule {
    /// R10: what was settled changes only when someone drops out.
    PANEL_IS_OPEN(asking -> !asking.opr.panel().isSettled()),
    /// R13: works or studies in the visiting partnership that nominates.
    WORKS_THERE(asking -> asking.people.worksIn(asking.sentBy, asking.person)),
    /// R34: not attached to the host; R15: so never its secretary.
    NOT_OF_HOST(asking -> !asking.people.isOfHost(asking.person)),
    /// Nor through the other visitor, for whoever is attached to both.
    NOT_TWICE(asking -> !asking.onPanel.contains(asking.person)),
    /// R10: not more than a panel can have.
    ROOM_ON_PANEL(asking -> asking.opr.panel().present().size() < asking.most()),
    /// R13: a place stays free for the other visitor.
    ROOM_FOR_THE_OTHER(asking -> asking.opr.panel().presentFrom(asking.sentBy).size() < asking.most() - 1);

    private final Predicate<Asking> holds;

    NominationRule(Predicate<Asking> holds) {
        this.holds = holds;
    }

    /// @param onPanel everyone with a seat on the panel now
    public record Asking(Opr opr, PartnershipId sentBy, PersonId person, PanelPeople people, Set<PersonId> onPanel) {
        int most() {
            return Collections.max(opr.settings().panelSizes());
        }
    }

    public static List<NominationRule> brokenBy(Asking asking) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(asking)).toList();
    }
}
