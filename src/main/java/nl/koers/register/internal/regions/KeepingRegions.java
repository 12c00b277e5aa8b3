package nl.koers.register.internal.regions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.RegionId;
import nl.koers.register.Regions;
import nl.koers.register.internal.RegisterAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The Platform adds a region, and records that a partnership belongs to one or no longer does (R54).
@Service
public class KeepingRegions {
    public static final int LONGEST_NAME = 150;

    private final Regions regions;
    private final Partnerships partnerships;
    private final DossierRecord record;
    private final JdbcClient db;
    private final Clock clock;

    KeepingRegions(Regions regions, Partnerships partnerships, DossierRecord record, JdbcClient db, Clock clock) {
        this.regions = regions;
        this.partnerships = partnerships;
        this.record = record;
        this.db = db;
        this.clock = clock;
    }

    public enum Outcome {
        DONE,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN,
        DAY_MISSING,
        /// A tie is recorded when it holds or has ended, not ahead.
        DAY_TO_COME,
        /// It belongs there already on that day.
        THERE_ALREADY,
        BEFORE_IT_BEGAN
    }

    /// @param id of the form it came from, so that sending it twice adds one
    @Transactional
    public Outcome add(RegionId id, String name) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var called = name.strip().replaceAll("\\s+", " ");
        if (called.isEmpty()) {
            return Outcome.NAME_MISSING;
        }
        if (called.length() > LONGEST_NAME) {
            return Outcome.NAME_TOO_LONG;
        }
        int added = db.sql("insert into register.region (id, name, added_at) values (?, ?, ?) on conflict do nothing")
                .param(id.value())
                .param(called)
                .param(moment())
                .update();
        if (added == 0) {
            return regions.find(id).filter(it -> it.name().equals(called)).isPresent()
                    ? Outcome.DONE
                    : Outcome.NAME_TAKEN;
        }
        record.note(id.value(), "REGION_ADDED", called);
        return Outcome.DONE;
    }

    @Transactional
    public Outcome tie(RegionId region, PartnershipId partnership, @Nullable LocalDate since) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var here = regions.require(region);
        var there = partnerships.require(partnership);
        if (since == null) {
            return Outcome.DAY_MISSING;
        }
        if (since.isAfter(LocalDate.now(clock))) {
            return Outcome.DAY_TO_COME;
        }
        partnerships.lock(partnership);
        boolean already = regions.ties(region).stream()
                .filter(it -> it.partnership().equals(partnership))
                .anyMatch(it -> it.isOpen() || it.holdsOn(since) || it.since().isAfter(since));
        if (already) {
            return Outcome.THERE_ALREADY;
        }
        db.sql(
                        "insert into register.region_tie (id, region_id, partnership_id, since, recorded_at) values (?, ?, ?, ?, ?)")
                .param(RegionId.next().value())
                .param(region.value())
                .param(partnership.value())
                .param(since)
                .param(moment())
                .update();
        record.note(region.value(), "REGION_JOINED", there.name());
        record.note(partnership.value(), "REGION_JOINED", here.name());
        return Outcome.DONE;
    }

    @Transactional
    public Outcome end(RegionId region, UUID tie, @Nullable LocalDate on) {
        NoSuchThing.unless(RegisterAccess.mayRecord(Acting.viewer()));
        var ending = regions.ties(region).stream()
                .filter(it -> it.id().equals(tie) && it.isOpen())
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        if (on == null) {
            return Outcome.DAY_MISSING;
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return Outcome.DAY_TO_COME;
        }
        if (on.isBefore(ending.since())) {
            return Outcome.BEFORE_IT_BEGAN;
        }
        db.sql("update register.region_tie set ended_on = ?, end_recorded_at = ? where id = ? and ended_on is null")
                .param(on)
                .param(moment())
                .param(tie)
                .update();
        record.note(
                region.value(),
                "REGION_LEFT",
                partnerships.require(ending.partnership()).name());
        record.note(ending.partnership().value(), "REGION_LEFT", ending.region().name());
        return Outcome.DONE;
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
