package nl.koers.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;

/// Which partnerships could be second visitor of a host, each with the reasons, and which not and why (R08, R36).
///
/// A pure function over a problem. It proposes, the host chooses (R37); there is an order but no number: who made
/// fewer visits comes first, then who shares more themes.
public record Shortlist(List<Candidate> candidates, List<NotProposed> notProposed) {

    /// @param everyone all partnerships, the host among them
    /// @param taken partnerships that were already asked for this review or said yes
    /// @param said what partnerships said about this season
    /// @param visits between the host and others
    /// @param visited how many different partnerships each one visited in six years (R05)
    /// @param partners names of the organisations in each partnership
    public record Problem(
            Partnership host,
            Set<String> themes,
            List<Partnership> everyone,
            Set<PartnershipId> taken,
            List<Willingness> said,
            List<Visit> visits,
            Map<PartnershipId, Integer> visited,
            Map<PartnershipId, Set<String>> partners) {}

    /// @param note what the partnership added to its yes
    /// @param visits to how many different partnerships in six years (R05)
    public record Candidate(
            Partnership partnership,
            List<Sector> sectors,
            List<Theme> themes,
            boolean saidYes,
            String note,
            int visits,
            List<Tie> ties) {}

    public record NotProposed(Partnership partnership, List<WhyNot> why) {}

    public static Shortlist of(Problem problem) {
        var proposed = problem.everyone().stream()
                .collect(Collectors.partitioningBy(
                        other -> WhyNot.of(problem, other).isEmpty()));
        return new Shortlist(
                proposed.getOrDefault(true, List.of()).stream()
                        .map(other -> candidate(problem, other))
                        .sorted(Comparator.comparingInt(Candidate::visits)
                                .thenComparing(it -> -it.themes().size())
                                .thenComparing(it -> !it.saidYes())
                                .thenComparing(it -> it.partnership().name()))
                        .toList(),
                proposed.getOrDefault(false, List.of()).stream()
                        .map(other -> new NotProposed(other, WhyNot.of(problem, other)))
                        .toList());
    }

    public boolean proposes(PartnershipId partnership) {
        return candidates.stream()
                .anyMatch(candidate -> candidate.partnership().id().equals(partnership));
    }

    private static Candidate candidate(Problem problem, Partnership other) {
        return new Candidate(
                other,
                sharedSectors(problem.host(), other),
                sharedThemes(problem, other),
                said(problem, other).anyMatch(Willingness::willing),
                said(problem, other).map(Willingness::note).findFirst().orElse(""),
                problem.visited().getOrDefault(other.id(), 0),
                Tie.between(problem, other));
    }

    static Stream<Willingness> said(Problem problem, Partnership other) {
        return problem.said().stream().filter(it -> it.partnership().equals(other.id()));
    }

    static List<Sector> sharedSectors(Partnership host, Partnership other) {
        return Arrays.stream(Sector.values())
                .filter(sector ->
                        host.sectors().contains(sector) && other.sectors().contains(sector))
                .toList();
    }

    static List<Theme> sharedThemes(Problem problem, Partnership other) {
        return Themes.of(
                other.themes().stream().filter(problem.themes()::contains).toList());
    }
}
