package nl.koers.developmentreview.internal.day;

import java.util.List;
import java.util.function.Function;
import nl.koers.developmentreview.OprId;
import org.springframework.stereotype.Repository;

/// The rows of this noun, for many OPRs at once or to keep one.
@Repository
public class DayRows {
    public Function<OprId, Day> of(List<OprId> ids) {
        return _ -> Day.none();
    }

    public void save(OprId id, Day noun) {}
}
