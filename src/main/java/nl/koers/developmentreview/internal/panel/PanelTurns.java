package nl.koers.developmentreview.internal.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.register.PartnershipId;

/// Whose move it is while the panel is being formed. Asks only what everyone who takes part may know.
record PanelTurns(Opr opr, Panel panel) {

    List<Turn> all() {
        return Stream.of(themes(), invitations(), nominations(), secretary(), settling())
                .flatMap(List::stream)
                .toList();
    }

    private List<Turn> themes() {
        return panel.themesChosenOn() == null
                ? List.of(forHost(Task.CHOOSE_THEMES, opr.start().on()))
                : List.of();
    }

    private List<Turn> invitations() {
        var turns = new ArrayList<Turn>();
        boolean free = Arrays.stream(VisitorPlace.values())
                .anyMatch(place -> panel.at(place).isEmpty());
        if (free && panel.themesChosenOn() != null) {
            turns.add(forHost(Task.INVITE_VISITORS, latest()));
        }
        panel.invitations().stream()
                .filter(Invitation::waits)
                .map(it -> new Turn(
                        Task.ANSWER_INVITATION,
                        it.partnership().<Actor>map(Actor.Visitor::new).orElseGet(Actor.SomeVisitor::new),
                        it.askedOn(),
                        null))
                .forEach(turns::add);
        return turns;
    }

    private List<Turn> nominations() {
        return panel.visitors().stream()
                .filter(this::stillNominates)
                .map(visitor -> new Turn(
                        Task.NOMINATE_MEMBERS,
                        new Actor.Visitor(visitor),
                        panel.invitationOf(visitor).map(Invitation::stateOn).orElse(latest()),
                        null))
                .toList();
    }

    /// Who sent fewest is asked first; when there are enough but the student or the chair is missing, both are.
    private boolean stillNominates(PartnershipId visitor) {
        int fewest = Collections.min(opr.settings().panelSizes());
        int own = panel.presentFrom(visitor).size();
        if (own < fewest / 2) {
            return true;
        }
        if (panel.visitors().size() < VisitorPlace.values().length) {
            return false;
        }
        boolean leastSent = panel.visitors().stream()
                .allMatch(other -> panel.presentFrom(other).size() >= own);
        return panel.present().size() < fewest ? leastSent : !hasStudentAndChair();
    }

    private boolean hasStudentAndChair() {
        return panel.present().stream().anyMatch(Nomination::isStudent)
                && panel.present().stream().anyMatch(Nomination::chair);
    }

    private List<Turn> secretary() {
        return panel.presentSecretary().isPresent()
                ? List.of()
                : List.of(forHost(Task.NAME_SECRETARY, opr.start().on()));
    }

    private List<Turn> settling() {
        boolean complete = panel.visitors().size() == VisitorPlace.values().length
                && panel.visitors().stream()
                        .noneMatch(visitor -> panel.presentFrom(visitor).isEmpty())
                && opr.settings().panelSizes().contains(panel.present().size())
                && hasStudentAndChair()
                && panel.presentSecretary().isPresent();
        return complete ? List.of(forHost(Task.SETTLE_PANEL, latest())) : List.of();
    }

    /// The last day on which something happened to the panel.
    private LocalDate latest() {
        var days = Stream.of(
                        panel.invitations().stream().map(Invitation::stateOn),
                        panel.nominations().stream().map(Nomination::since),
                        panel.nominations().stream().map(Nomination::leftOn),
                        panel.secretaries().stream().map(Secretary::since),
                        Stream.ofNullable(panel.themesChosenOn()))
                .<LocalDate>flatMap(it -> it)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo);
        return days.orElse(opr.start().on());
    }

    private static Turn forHost(Task task, LocalDate since) {
        return new Turn(task, new Actor.Host(), since, null);
    }
}
