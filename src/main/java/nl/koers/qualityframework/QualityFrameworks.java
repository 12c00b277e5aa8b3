package nl.koers.qualityframework;

import java.util.List;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.internal.FrameworkFile;
import nl.koers.qualityframework.internal.ProcedureFile;
import org.springframework.stereotype.Service;

/// The front desk of the framework: every version that was ever in force, for whatever is pinned to it (R42), and
/// the procedure of the peer review.
@Service
public class QualityFrameworks {
    /// Newest first. A published version never changes; a correction is a version of its own (R41).
    private static final List<String> VERSIONS = List.of("2021");

    private final List<FrameworkVersion> all =
            VERSIONS.stream().map(FrameworkFile::read).toList();
    private final Procedure procedure = ProcedureFile.read();

    public List<FrameworkVersion> all() {
        return all;
    }

    public FrameworkVersion require(String version) {
        return all.stream()
                .filter(it -> it.version().equals(version))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    public Procedure procedure() {
        return procedure;
    }
}
