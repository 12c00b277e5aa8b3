package nl.koers.qualityculture.internal.ambition;

import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.register.PartnershipId;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who work on it write an ambition out together: how, how it is seen, how it is used (R44, R91).
@Service
public class WritingAmbition {
    private final AmbitionRows rows;
    private final Texts texts;

    WritingAmbition(AmbitionRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    @Transactional
    public Saving save(PartnershipId partnership, UUID ambition, AmbitionPart part, Sheet sheet) {
        NoSuchThing.unless(QualityAccess.mayWork(Acting.viewer(), partnership));
        rows.require(partnership, ambition);
        return texts.save(part.key(partnership, ambition), AmbitionPart.audience(), sheet);
    }
}
