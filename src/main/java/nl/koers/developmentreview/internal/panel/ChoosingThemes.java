package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.planning.Themes;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host chooses the themes of its review; the shortlist follows from them (R36).
@Service
public class ChoosingThemes {
    private final Oprs oprs;
    private final DossierRecord record;
    private final Clock clock;

    ChoosingThemes(Oprs oprs, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.record = record;
        this.clock = clock;
    }

    public enum Outcome {
        CHOSEN,
        /// At least one theme is needed.
        NONE
    }

    @Transactional
    public Outcome choose(OprId id, Set<String> themes) {
        var opr = oprs.require(id);
        NoSuchThing.unless(PanelAccess.mayFormPanel(Acting.viewer(), opr));
        NoSuchThing.unless(themes.stream().allMatch(Themes::isKnown));
        if (themes.isEmpty()) {
            return Outcome.NONE;
        }
        oprs.save(opr.with(opr.panel().choosing(themes, LocalDate.now(clock))));
        record.note(
                id.value(),
                "THEMES_CHOSEN",
                String.join(", ", themes.stream().sorted().toList()));
        return Outcome.CHOSEN;
    }
}
