package nl.koers.developmentreview.internal.day;

import java.util.List;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
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
    public Outcome save(OprId id, DayText text, Sheet sheet) {
        var opr = oprs.require(id);
        NoSuchThing.unless(text.isWrittenBy(Acting.viewer(), opr));
        texts.hold(text.key(id), text.audience());
        return switch (oprs.require(id).day().write(text)) {
            case Decision.Refused(var broken) -> new Outcome.Refused(broken);
            case Decision.Changed _ -> new Outcome.Saved(texts.save(text.key(id), text.audience(), sheet));
        };
    }
}
