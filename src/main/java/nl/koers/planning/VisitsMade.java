package nl.koers.planning;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.koers.register.PartnershipId;

/// The visits of one partnership that count today: held ones, of the last six years (R05).
///
/// @param since the first day that counts
/// @param visits newest first
public record VisitsMade(PartnershipId partnership, LocalDate since, List<Visit> visits) {
    /// R05: at least two different other partnerships in six years. A norm: shown, never refused.
    public static final int NORM = 2;

    public static final Period WINDOW = Period.ofYears(6);

    public static VisitsMade of(PartnershipId partnership, LocalDate today, List<Visit> all) {
        var since = today.minus(WINDOW);
        return new VisitsMade(
                partnership,
                since,
                all.stream()
                        .filter(visit -> visit.visitor().equals(partnership))
                        .filter(visit ->
                                !visit.day().isBefore(since) && !visit.day().isAfter(today))
                        .sorted(java.util.Comparator.comparing(Visit::day).reversed())
                        .toList());
    }

    /// How many different partnerships were visited; the same one twice is one.
    public int different() {
        return (int) visits.stream().map(Visit::host).distinct().count();
    }

    public boolean meetsNorm() {
        return different() >= NORM;
    }
}
