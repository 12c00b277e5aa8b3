package nl.koers.developmentreview.internal.day;

import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.Side;
import nl.koers.writing.Saving;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saves one of the texts of the day and the debrief, each by those who write it (R63).
@Service
public class WritingDayText {
    private final Oprs oprs;
    private final Texts texts;

    WritingDayText(Oprs oprs, Texts texts) {
        this.oprs = oprs;
        this.texts = texts;
    }

    public sealed interface Outcome {
        record Saved(Saving saving) implements Outcome {}

        record Refused(List<DayRule> broken) implements Outcome {}
    }

    @Transactional
    public Outcome save(OprId id, DayText text, int base, String words) {
        var opr = oprs.require(id);
        NoSuchThing.unless(mayWrite(Acting.viewer(), opr, text));
        return switch (opr.day().write(text)) {
            case Decision.Refused(var broken) -> new Outcome.Refused(broken);
            case Decision.Changed _ -> new Outcome.Saved(texts.save(text.key(id), text.audience(), base, words));
        };
    }

    private static boolean mayWrite(Viewer viewer, Opr opr, DayText text) {
        return switch (text) {
            case SECRETARY_NOTES -> OprAccess.mayWriteSecretaryNotes(viewer, opr);
            case PANEL_REFLECTION -> OprAccess.mayReflectApart(viewer, opr, Side.PANEL);
            case HOST_REFLECTION -> OprAccess.mayReflectApart(viewer, opr, Side.HOST);
            case JOINT_DEBRIEF -> OprAccess.mayWriteDebrief(viewer, opr);
        };
    }
}
