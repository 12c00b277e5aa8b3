package nl.koers.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.planning.Shortlist.Problem;
import nl.koers.register.Partnership;

/// Something that ties two partnerships together. Shown, never a bar (R34).
public sealed interface Tie {
    /// An organisation that takes part in both.
    record SharedPartner(String organisation) implements Tie {}

    /// The other visited this host before.
    record VisitedHost(LocalDate day) implements Tie {}

    /// This host visited the other before.
    record VisitedByHost(LocalDate day) implements Tie {}

    static List<Tie> between(Problem problem, Partnership other) {
        var host = problem.host().id();
        return Stream.of(
                        sharedPartners(problem, other),
                        problem.visits().stream()
                                .filter(visit -> visit.visitor().equals(other.id())
                                        && visit.host().equals(host))
                                .map(visit -> new VisitedHost(visit.day())),
                        problem.visits().stream()
                                .filter(visit -> visit.visitor().equals(host)
                                        && visit.host().equals(other.id()))
                                .map(visit -> new VisitedByHost(visit.day())))
                .<Tie>flatMap(ties -> ties)
                .toList();
    }

    private static Stream<Tie> sharedPartners(Problem problem, Partnership other) {
        var here = problem.partners().getOrDefault(problem.host().id(), Set.of());
        return problem.partners().getOrDefault(other.id(), Set.of()).stream()
                .filter(here::contains)
                .sorted()
                .map(SharedPartner::new);
    }
}
