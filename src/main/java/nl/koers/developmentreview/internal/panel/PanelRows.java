package nl.koers.developmentreview.internal.panel;

import java.util.List;
import java.util.function.Function;
import nl.koers.developmentreview.OprId;
import org.springframework.stereotype.Repository;

/// The rows of this noun, for many OPRs at once or to keep one.
@Repository
public class PanelRows {
    public Function<OprId, Panel> of(List<OprId> ids) {
        return _ -> Panel.none();
    }

    public void save(OprId id, Panel noun) {}
}
