package nl.koers.register.internal.life;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partner;
import nl.koers.register.Partners;
import nl.koers.register.Partners.Need;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import nl.koers.register.Succession;
import nl.koers.register.internal.life.ChangeRule.After;
import nl.koers.register.internal.life.ChangeRule.Asking;
import nl.koers.register.internal.life.ChangeRule.Kind;
import nl.koers.register.internal.life.Content.Change;
import nl.koers.register.internal.partners.PartnerRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Partnerships go on in others: these begin with partners, status and clock, those end and keep all they had (R53).
@Component
class GoingOn {
    private final Entries entries;
    private final Judgements judgements;
    private final Successions successions;
    private final Partnerships partnerships;
    private final PartnerRows rows;
    private final List<Succession> rooms;
    private final DossierRecord record;
    private final Clock clock;

    GoingOn(
            Entries entries,
            Judgements judgements,
            Successions successions,
            Partnerships partnerships,
            PartnerRows rows,
            List<Succession> rooms,
            DossierRecord record,
            Clock clock) {
        this.entries = entries;
        this.judgements = judgements;
        this.successions = successions;
        this.partnerships = partnerships;
        this.rows = rows;
        this.rooms = rooms;
        this.record = record;
        this.clock = clock;
    }

    record Next(PartnershipId id, String name, String shortName, Set<Sector> sectors, Partners partners) {}

    /// What the Platform says of what follows, whether it came of a merger or of a split.
    ///
    /// @param standing null when the form did not say
    /// @param countsFrom from when the six years count, for a recognised one (R02)
    record Said(
            LocalDate on,
            String reason,
            @Nullable Standing standing,
            @Nullable LocalDate countsFrom,
            String countsBecause) {}

    /// @param clock null where the six years do not count
    private record Terms(
            Change change,
            LocalDate on,
            String reason,
            Standing standing,
            @Nullable LocalDate clock,
            String clockReason) {}

    /// @param needed what the partnerships it comes from miss already
    /// @return the rules it does not keep to; empty: done
    List<ChangeRule> goOn(Change change, List<Partnership> before, List<Next> after, List<Need> needed, Said said) {
        var broken = ChangeRule.brokenBy(new Asking(
                change == Change.MERGED ? Kind.MERGE : Kind.SPLIT,
                before,
                after.stream()
                        .map(it -> new After(it.name(), it.shortName(), it.sectors(), it.partners()))
                        .toList(),
                partnerships.living().stream()
                        .filter(it -> before.stream().noneMatch(one -> one.id().equals(it.id())))
                        .toList(),
                needed,
                said.on(),
                entries.settled(before.stream().map(Partnership::id).toList()).orElse(null),
                said.reason(),
                said.standing(),
                said.countsFrom(),
                said.countsBecause(),
                LocalDate.now(clock)));
        if (broken.isEmpty()) {
            var standing = Objects.requireNonNull(said.standing());
            goOn(
                    before,
                    after,
                    new Terms(
                            change,
                            said.on(),
                            said.reason(),
                            standing,
                            standing.status() == Status.RECOGNISED ? said.countsFrom() : null,
                            said.countsBecause()));
        }
        return broken;
    }

    private void goOn(List<Partnership> before, List<Next> after, Terms terms) {
        for (var it : after) {
            partnerships.follow(
                    new Partnership(
                            it.id(),
                            it.name(),
                            it.shortName(),
                            it.sectors(),
                            terms.standing(),
                            "",
                            Set.of(),
                            null,
                            null),
                    terms.on(),
                    terms.reason());
            entries.add(
                    it.id(),
                    null,
                    terms.on(),
                    new Content.Began(
                            terms.change(),
                            before.stream().map(one -> one.id().value()).toList()),
                    terms.reason());
            if (terms.clock() != null) {
                entries.add(it.id(), null, terms.on(), new Content.Clock(terms.clock()), terms.clockReason());
            }
            for (var partner : it.partners().list()) {
                var anew = anew(partner, terms.on());
                rows.add(it.id(), anew);
                judgements.carry(before, it.id(), anew);
            }
            before.forEach(one -> successions.add(one.id(), it.id(), terms.on()));
            entries.project(it.id());
            record.note(it.id().value(), "BEGAN_" + terms.change(), names(before));
        }
        var into = after.stream().map(it -> it.id().value()).toList();
        for (var one : before) {
            entries.add(one.id(), null, terms.on(), new Content.Ended(terms.change(), into), terms.reason());
            entries.project(one.id());
            record.note(
                    one.id().value(),
                    "ENDED_" + terms.change(),
                    after.stream().map(Next::name).collect(Collectors.joining(", ")));
            after.forEach(it -> rooms.forEach(room -> room.follow(one.id(), it.id(), terms.on())));
        }
    }

    private static Partner anew(Partner partner, LocalDate on) {
        return new Partner(
                Generators.timeBasedEpochRandomGenerator().generate(),
                partner.kind(),
                partner.name(),
                partner.locationCode(),
                partner.brin(),
                partner.lead(),
                on);
    }

    private static String names(List<Partnership> all) {
        return all.stream().map(Partnership::name).collect(Collectors.joining(", "));
    }
}
