package nl.koers.register.internal.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.life.ChangeRule.After;
import nl.koers.register.internal.life.ChangeRule.Asking;
import nl.koers.register.internal.life.ChangeRule.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The Platform gives a partnership another name, from a day; the names before stay readable (R53).
@Service
public class Renaming {
    private final Entries entries;
    private final Partnerships partnerships;
    private final DossierRecord record;
    private final Clock clock;

    Renaming(Entries entries, Partnerships partnerships, DossierRecord record, Clock clock) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.record = record;
        this.clock = clock;
    }

    /// @param id of the form it came from, so that sending it twice renames once
    /// @return the rules it does not keep to; empty: done
    @Transactional
    public List<ChangeRule> rename(
            UUID id, PartnershipId partnership, String name, String shortName, LocalDate on, String reason) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        partnerships.lock(partnership);
        var here = partnerships.require(partnership);
        if (entries.has(id)) {
            return List.of();
        }
        var broken = ChangeRule.brokenBy(new Asking(
                Kind.RENAME,
                List.of(here),
                List.of(new After(name.strip(), shortName.strip(), here.sectors(), null)),
                partnerships.living().stream()
                        .filter(it -> !it.id().equals(partnership))
                        .toList(),
                List.of(),
                on,
                entries.of(partnership).named().orElse(null),
                reason,
                null,
                null,
                "",
                LocalDate.now(clock)));
        if (broken.isEmpty()) {
            entries.add(id, partnership, null, on, new Content.Named(name.strip(), shortName.strip()), reason, null);
            entries.project(partnership);
            record.note(partnership.value(), "RENAMED", name.strip());
        }
        return broken;
    }
}
