package nl.koers.developmentreview.internal.report;

import java.util.List;
import java.util.function.Function;
import nl.koers.developmentreview.OprId;
import org.springframework.stereotype.Repository;

/// The rows of this noun, for many OPRs at once or to keep one.
@Repository
public class ReportRows {
    public Function<OprId, Report> of(List<OprId> ids) {
        return _ -> Report.none();
    }

    public void save(OprId id, Report noun) {}
}
