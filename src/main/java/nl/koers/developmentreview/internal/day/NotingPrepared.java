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

/// A panel member notes a reading remark or a question, or changes an own one.
@Service
public class NotingPrepared {
    private final Oprs oprs;
    private final Preparations preparations;

    NotingPrepared(Oprs oprs, Preparations preparations) {
        this.oprs = oprs;
        this.preparations = preparations;
    }

    /// @param item the own item to change; null for a new one
    /// @param about the part of the documents or the conversation; empty for none
    @Transactional
    public Decision note(OprId id, @Nullable UUID item, Prepared.Kind kind, String about, String text) {
        var opr = oprs.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(DayAccess.mayPrepare(viewer, opr));
        if (text.isBlank()) {
            return Decision.refused(DayRule.HAS_WORDS);
        }
        if (item == null) {
            preparations.add(id, kind, about, text.strip(), viewer);
        } else {
            NoSuchThing.unless(preparations.change(id, item, about, text.strip(), viewer.requirePerson()) == 1);
        }
        return new Decision.Changed(opr.day());
    }
}
