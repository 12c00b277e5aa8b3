package nl.koers.register.internal.partners;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.PartnershipId;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator writes on what is characteristic of the partnership (R36); nobody else reads it until it is placed.
@Service
public class WritingProfile {
    private final ProfileTexts profiles;
    private final Texts texts;

    WritingProfile(ProfileTexts profiles, Texts texts) {
        this.profiles = profiles;
        this.texts = texts;
    }

    @Transactional
    public Saving save(PartnershipId id, Sheet sheet) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), id));
        profiles.begin(id);
        return texts.save(ProfileTexts.key(id), ProfileTexts.audience(), sheet);
    }
}
