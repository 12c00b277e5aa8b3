package nl.koers.register.internal.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partner;
import nl.koers.register.Partners;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Content.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The Platform records that a partnership was split into new ones, and who goes along with which (R53).
@Service
public class Splitting {
    private final GoingOn goingOn;
    private final Partnerships partnerships;

    Splitting(GoingOn goingOn, Partnerships partnerships) {
        this.goingOn = goingOn;
        this.partnerships = partnerships;
    }

    /// @param id of the form it came from
    /// @param sectors one or more of the partnership it comes from (R50)
    /// @param partners who goes along with it
    /// @param lead the penvoerder, one of these
    public record Part(
            PartnershipId id,
            String name,
            String shortName,
            Set<Sector> sectors,
            Set<UUID> partners,
            @Nullable UUID lead) {}

    public record Order(
            PartnershipId from,
            List<Part> into,
            LocalDate on,
            String reason,
            @Nullable Standing standing,
            @Nullable LocalDate countsFrom,
            String countsBecause) {}

    /// @return the rules it does not keep to; empty: done
    @Transactional
    public List<ChangeRule> split(Order order) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        partnerships.lock(order.from());
        var before = partnerships.require(order.from());
        if (order.into().stream().anyMatch(it -> partnerships.find(it.id()).isPresent())) {
            return List.of();
        }
        var partners = partnerships.partners(order.from());
        var next = order.into().stream()
                .map(it -> new GoingOn.Next(
                        it.id(), it.name().strip(), it.shortName().strip(), it.sectors(), taken(partners, it)))
                .toList();
        return goingOn.goOn(
                Change.SPLIT,
                List.of(before),
                next,
                partners.missing(),
                new GoingOn.Said(
                        order.on(), order.reason(), order.standing(), order.countsFrom(), order.countsBecause()));
    }

    private static Partners taken(Partners all, Part part) {
        return new Partners(all.list().stream()
                .filter(it -> part.partners().contains(it.id()))
                .map((Partner it) -> it.id().equals(part.lead()) ? it.leading() : it.following())
                .toList());
    }
}
