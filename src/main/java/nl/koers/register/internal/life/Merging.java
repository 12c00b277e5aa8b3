package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partner;
import nl.koers.register.Partners;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Standing;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Content.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The Platform records that partnerships merged into a new one (R53). Reviews that run stay with the one that is
/// host, and are finished there (ADR 0026).
@Service
public class Merging {
    private final GoingOn goingOn;
    private final Partnerships partnerships;

    Merging(GoingOn goingOn, Partnerships partnerships) {
        this.goingOn = goingOn;
        this.partnerships = partnerships;
    }

    /// @param into the new one; of the form it came from, so that sending it twice merges once
    /// @param lead whose penvoerder goes on as penvoerder
    /// @param standing null when the form did not say
    /// @param countsFrom from when the six years count, for a recognised one (R02)
    public record Order(
            PartnershipId into,
            String name,
            String shortName,
            List<PartnershipId> from,
            @Nullable PartnershipId lead,
            LocalDate on,
            String reason,
            @Nullable Standing standing,
            @Nullable LocalDate countsFrom,
            String countsBecause) {}

    /// @return the rules it does not keep to; empty: done
    @Transactional
    public List<ChangeRule> merge(Order order) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        order.from().stream()
                .sorted(java.util.Comparator.comparing(PartnershipId::value))
                .forEach(partnerships::lock);
        var before = order.from().stream().map(partnerships::require).toList();
        if (partnerships.find(order.into()).isPresent()) {
            return List.of();
        }
        var partners = together(before, order.lead());
        var needed = before.stream()
                .map(it -> partnerships.partners(it.id()).missing())
                .reduce((one, other) -> one.stream().filter(other::contains).toList());
        return goingOn.goOn(
                Change.MERGED,
                before,
                List.of(new GoingOn.Next(
                        order.into(),
                        order.name().strip(),
                        order.shortName().strip(),
                        before.stream()
                                .flatMap(it -> it.sectors().stream())
                                .collect(java.util.stream.Collectors.toUnmodifiableSet()),
                        partners)),
                needed.orElse(List.of()),
                new GoingOn.Said(
                        order.on(), order.reason(), order.standing(), order.countsFrom(), order.countsBecause()));
    }

    /// Everyone once; one that took part in two of them takes part in what follows once.
    private Partners together(List<Partnership> before, @Nullable PartnershipId lead) {
        var all = new ArrayList<Partner>();
        for (var one : before) {
            for (var it : partnerships.partners(one.id()).list()) {
                boolean leads = it.lead() && one.id().equals(lead);
                var same = all.stream().filter(other -> other.isSame(it)).findFirst();
                same.ifPresentOrElse(
                        other -> {
                            if (leads) {
                                all.set(all.indexOf(other), other.leading());
                            }
                        },
                        () -> all.add(leads ? it.leading() : it.following()));
            }
        }
        return new Partners(List.copyOf(all));
    }
}
