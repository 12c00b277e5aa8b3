package nl.koers.developmentreview.internal.day;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Oprs;
import org.jspecify.annotations.Nullable;
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

        /// @param seen the mark of the words as they stood on the page; null when nobody looked at one
        record Change(
                UUID recommendation, String text, @Nullable String seen) implements Wish {}

        /// @param seen as in `Change`
        record Remove(UUID recommendation, @Nullable String seen) implements Wish {}
    }

    @Transactional
    public Decision recommend(OprId id, Wish wish) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DayAccess.mayWriteDebrief(Acting.viewer(), opr));
        var decision = switch (wish) {
            case Wish.Add(var text) -> opr.day().recommend(text);
            case Wish.Change(var known, var text, var seen) -> opr.day().rephrase(known, text, seen);
            case Wish.Remove(var known, var seen) -> opr.day().withdraw(known, seen);
        };
        if (decision instanceof Decision.Changed(var day) && !day.equals(opr.day())) {
            oprs.save(opr.with(day));
        }
        return decision;
    }
}
