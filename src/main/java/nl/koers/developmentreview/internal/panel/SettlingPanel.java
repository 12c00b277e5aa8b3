package nl.koers.developmentreview.internal.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.panel.PanelRule.Finding;
import nl.koers.record.DossierRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The host settles the panel; every rule that blocks is tested at this moment (R10).
@Service
public class SettlingPanel {
    private final Oprs oprs;
    private final AroundPanel around;
    private final DossierRecord record;
    private final Clock clock;

    SettlingPanel(Oprs oprs, AroundPanel around, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.around = around;
        this.record = record;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Settled() implements Outcome {}

        record AlreadySettled() implements Outcome {}

        record Refused(List<Finding> broken) implements Outcome {}
    }

    @Transactional
    public Outcome settle(OprId id) {
        var opr = oprs.require(id);
        NoSuchThing.unless(PanelAccess.mayFormPanel(Acting.viewer(), opr));
        if (opr.panel().isSettled()) {
            return new Outcome.AlreadySettled();
        }
        var broken = PanelRule.blocking(opr, around.of(opr));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        oprs.save(opr.with(opr.panel().settling(LocalDate.now(clock))));
        record.noteNaming(id.value(), "PANEL_SETTLED", names(opr.panel()));
        return new Outcome.Settled();
    }

    /// What was settled, so that it can be shown as it was (R92).
    private static String names(Panel panel) {
        return String.join(", ", panel.members().stream().map(Member::name).toList());
    }
}
