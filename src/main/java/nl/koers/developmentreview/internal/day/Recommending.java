package nl.koers.developmentreview.internal.day;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Panel, host and secretary write the recommendations together, until the debrief is recorded (R63).
@Service
public class Recommending {
    private final Oprs oprs;

    Recommending(Oprs oprs) {
        this.oprs = oprs;
    }

    public sealed interface Wish {
        record Add(String text) implements Wish {}

        record Change(UUID recommendation, String text) implements Wish {}

        record Remove(UUID recommendation) implements Wish {}
    }

    @Transactional
    public Decision recommend(OprId id, Wish wish) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DayAccess.mayWriteDebrief(Acting.viewer(), opr));
        var decision = switch (wish) {
            case Wish.Add(var text) -> opr.day().recommend(text);
            case Wish.Change(var known, var text) -> opr.day().rephrase(known, text);
            case Wish.Remove(var known) -> opr.day().withdraw(known);
        };
        if (decision instanceof Decision.Changed(var day) && !day.equals(opr.day())) {
            oprs.save(opr.with(day));
        }
        return decision;
    }
}
