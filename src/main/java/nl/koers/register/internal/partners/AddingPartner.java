package nl.koers.register.internal.partners;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.Locations;
import nl.koers.register.Partner;
import nl.koers.register.PartnerKind;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.Entries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The coordinator adds a partner: a school out of the register of DUO, or an organisation by name (R50).
@Service
public class AddingPartner {
    private static final Pattern BRIN = Pattern.compile("\\d{2}[A-Z]{2}");

    private final PartnerRows rows;
    private final Partnerships partnerships;
    private final Entries entries;
    private final Locations locations;
    private final DossierRecord record;
    private final Clock clock;

    AddingPartner(
            PartnerRows rows,
            Partnerships partnerships,
            Entries entries,
            Locations locations,
            DossierRecord record,
            Clock clock) {
        this.partnerships = partnerships;
        this.rows = rows;
        this.entries = entries;
        this.locations = locations;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Added(String name) implements Outcome {}

        record AlreadyThere(String name) implements Outcome {}

        /// A code that the register does not hold (any more).
        record UnknownLocation() implements Outcome {}

        record NameMissing() implements Outcome {}

        record NoBrin() implements Outcome {}

        /// What is still to come is recorded when it has come.
        record Ahead() implements Outcome {}

        /// Before this day the partnership was not there, or the organisation was a partner already.
        record TooEarly(LocalDate from) implements Outcome {}
    }

    /// @param since the first day with it
    @Transactional
    public Outcome school(PartnershipId partnership, String code, LocalDate since) {
        open(partnership);
        var location = locations.find(code).orElse(null);
        if (location == null) {
            return new Outcome.UnknownLocation();
        }
        if (rows.of(partnership).hasLocation(code)) {
            return new Outcome.AlreadyThere(location.name());
        }
        return add(partnership, fresh(PartnerKind.SCHOOL, location.name(), code, location.brin(), since));
    }

    /// @param brin may be empty
    /// @param since the first day with it
    @Transactional
    public Outcome organisation(
            PartnershipId partnership, PartnerKind kind, String name, String brin, LocalDate since) {
        open(partnership);
        var asked = name.strip();
        var code = brin.strip().toUpperCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return new Outcome.NameMissing();
        }
        if (!code.isEmpty() && !BRIN.matcher(code).matches()) {
            return new Outcome.NoBrin();
        }
        if (rows.of(partnership).list().stream()
                .anyMatch(it -> it.kind() == kind && it.name().equalsIgnoreCase(asked))) {
            return new Outcome.AlreadyThere(asked);
        }
        return add(partnership, fresh(kind, asked, null, code.isEmpty() ? null : code, since));
    }

    private Outcome add(PartnershipId partnership, Partner partner) {
        if (partner.since().isAfter(LocalDate.now(clock))) {
            return new Outcome.Ahead();
        }
        var from = entries.of(partnership).mayJoin(partner).filter(partner.since()::isBefore);
        if (from.isPresent()) {
            return new Outcome.TooEarly(from.get());
        }
        rows.add(partnership, partner);
        record.note(partnership.value(), "PARTNER_ADDED", partner.name());
        return new Outcome.Added(partner.name());
    }

    private static Partner fresh(
            PartnerKind kind, String name, @Nullable String location, @Nullable String brin, LocalDate since) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        return new Partner(id, kind, name, location, brin, false, since);
    }

    /// For one at a time. Of a partnership that ended, the partners stay as they were (R53).
    private void open(PartnershipId partnership) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), partnership));
        partnerships.lock(partnership);
        NoSuchThing.unless(!partnerships.require(partnership).isEnded());
    }
}
