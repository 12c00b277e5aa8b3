package nl.koers.qualityframework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.internal.VersionRows;
import nl.koers.qualityframework.internal.file.FrameworkFile;
import nl.koers.qualityframework.internal.file.ProcedureFile;
import org.springframework.stereotype.Service;

/// The front desk of the framework: every version that was ever published, for whatever is pinned to it (R42), what
/// became of its elements since, and the procedure of the peer review.
@Service
public class QualityFrameworks {
    private final VersionRows rows;
    private final Procedure procedure = ProcedureFile.read();
    /// A published version never changes, so it is read once.
    private final Map<UUID, FrameworkVersion> read = new ConcurrentHashMap<>();

    QualityFrameworks(VersionRows rows) {
        this.rows = rows;
    }

    /// Newest first.
    public List<FrameworkVersion> all() {
        var all = new ArrayList<FrameworkVersion>();
        rows.published().stream()
                .sorted(Comparator.comparing(VersionRows.Published::name, FrameworkVersion.NEWEST_FIRST))
                .forEach(it -> all.add(read.computeIfAbsent(it.id(), this::read)));
        return List.copyOf(all);
    }

    private FrameworkVersion read(UUID id) {
        return FrameworkFile.kept(rows.publishedFile(id).orElseThrow(NoSuchThing::new));
    }

    public FrameworkVersion require(String version) {
        return find(version).orElseThrow(NoSuchThing::new);
    }

    public Optional<FrameworkVersion> find(String version) {
        return all().stream().filter(it -> it.version().equals(version)).findFirst();
    }

    /// What a review that begins now is pinned to: the newest version of which nothing is still to be entered.
    public FrameworkVersion toBeginWith() {
        return all().stream()
                .filter(FrameworkVersion::isComplete)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no complete version of the framework was published"));
    }

    /// Reads what was said under one version through the newest.
    public ThenAndNow thenAndNow(String pinned) {
        var all = all();
        var then = all.stream()
                .filter(it -> it.version().equals(pinned))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        return ThenAndNow.between(then, all.getFirst(), all);
    }

    public Procedure procedure() {
        return procedure;
    }
}
