package nl.koers.planning;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator says whether the own partnership is willing to visit others this season or the next.
@Service
public class SayingWilling {
    private final Partnerships partnerships;
    private final WillingPartnerships willing;
    private final DossierRecord record;
    private final Clock clock;

    SayingWilling(Partnerships partnerships, WillingPartnerships willing, DossierRecord record, Clock clock) {
        this.partnerships = partnerships;
        this.willing = willing;
        this.record = record;
        this.clock = clock;
    }

    /// False when a colleague said something else since; then nothing changed (R91).
    ///
    /// @param seen the mark of what was said as it stood on the page; null when nobody looked at one
    @Transactional
    public boolean say(PartnershipId partnership, Season season, boolean yes, String note, @Nullable String seen) {
        NoSuchThing.unless(PlanningAccess.maySayWilling(Acting.viewer(), partnership));
        var today = LocalDate.now(clock);
        var now = Season.of(today);
        NoSuchThing.unless(season.equals(now) || season.equals(now.next()));
        partnerships.lock(partnership);
        if (seen != null && !seen.equals(Willingness.mark(willing.of(partnership)))) {
            return false;
        }
        willing.save(new Willingness(partnerships.require(partnership).id(), season, yes, note.strip(), today));
        record.note(partnership.value(), yes ? "WILLING" : "NOT_WILLING", season.toString());
        return true;
    }
}
