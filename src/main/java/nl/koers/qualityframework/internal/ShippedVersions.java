package nl.koers.qualityframework.internal;

import java.time.Clock;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.record.DossierRecord;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The versions that come along with Koers: that of 2021, published, and what is known of 2025, a concept for the
/// Platform to complete and publish. Each is laid down once; what the Platform drops does not come back.
@Component
class ShippedVersions implements SmartInitializingSingleton {
    private final VersionRows rows;
    private final DossierRecord record;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedVersions(VersionRows rows, DossierRecord record, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.record = record;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.as(
                Viewer.program("Koers"),
                () -> transaction.executeWithoutResult(_ -> {
                    rows.hold("");
                    layDown("2021", true);
                    layDown("2025", false);
                }));
    }

    private void layDown(String name, boolean published) {
        if (rows.everWas(name)) {
            return;
        }
        var file = FrameworkFile.shipped(name + ".yaml");
        var now = clock.instant();
        var id = rows.begin(name);
        rows.save(id, 1, file, now);
        record.note(id, "FRAMEWORK_LOADED", name, RecordedFrameworks.of(1, file));
        if (published) {
            rows.publish(id, file, now);
            record.note(id, "FRAMEWORK_PUBLISHED", name, RecordedFrameworks.of(1, file));
        }
    }
}
