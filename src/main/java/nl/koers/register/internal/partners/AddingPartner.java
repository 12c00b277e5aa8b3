package nl.koers.register.internal.partners;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The coordinator adds a partner: a school out of the register of DUO, or an organisation by name (R50).
@Service
public class AddingPartner {
    private static final Pattern BRIN = Pattern.compile("\\d{2}[A-Z]{2}");

    private final PartnerRows rows;
    private final Partnerships partnerships;
    private final Locations locations;
    private final DossierRecord record;
    private final Clock clock;

    AddingPartner(PartnerRows rows, Partnerships partnerships, Locations locations, DossierRecord record, Clock clock) {
        this.partnerships = partnerships;
        this.rows = rows;
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
    }

    @Transactional
    public Outcome school(PartnershipId partnership, String code) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), partnership) && goesOn(partnership));
        var location = locations.find(code).orElse(null);
        if (location == null) {
            return new Outcome.UnknownLocation();
        }
        if (rows.of(partnership).hasLocation(code)) {
            return new Outcome.AlreadyThere(location.name());
        }
        return add(partnership, PartnerKind.SCHOOL, location.name(), code, location.brin());
    }

    /// @param brin may be empty
    @Transactional
    public Outcome organisation(PartnershipId partnership, PartnerKind kind, String name, String brin) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), partnership) && goesOn(partnership));
        var asked = name.strip();
        var code = brin.strip().toUpperCase(java.util.Locale.ROOT);
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
        return add(partnership, kind, asked, null, code.isEmpty() ? null : code);
    }

    private Outcome add(
            PartnershipId partnership,
            PartnerKind kind,
            String name,
            @Nullable String location,
            @Nullable String brin) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        rows.add(partnership, new Partner(id, kind, name, location, brin, false, LocalDate.now(clock)));
        record.note(partnership.value(), "PARTNER_ADDED", name);
        return new Outcome.Added(name);
    }

    /// Of one that ended, the partners stay as they were (R53).
    private boolean goesOn(PartnershipId partnership) {
        return !partnerships.require(partnership).isEnded();
    }
}
