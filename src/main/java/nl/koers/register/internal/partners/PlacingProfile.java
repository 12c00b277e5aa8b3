package nl.koers.register.internal.partners;

import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.ThemeNames;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator shows the profile to everyone, with the themes the partnership can tell of (R36).
@Service
public class PlacingProfile {
    private final Partnerships partnerships;
    private final ProfileTexts profiles;
    private final Texts texts;
    private final ThemeNames themes;
    private final DossierRecord record;

    PlacingProfile(
            Partnerships partnerships, ProfileTexts profiles, Texts texts, ThemeNames themes, DossierRecord record) {
        this.partnerships = partnerships;
        this.profiles = profiles;
        this.texts = texts;
        this.themes = themes;
        this.record = record;
    }

    public enum Outcome {
        PLACED,
        /// Another coordinator wrote the same stretch: all is kept, and one of them chooses first.
        CHOOSE_FIRST
    }

    @Transactional
    public Outcome place(PartnershipId id, Sheet sheet, Set<String> chosen) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), id));
        profiles.begin(id);
        var version =
                texts.save(ProfileTexts.key(id), ProfileTexts.audience(), sheet).version();
        if (version.isDouble()) {
            return Outcome.CHOOSE_FIRST;
        }
        var known = chosen.stream().filter(themes.here()::containsKey).collect(Collectors.toUnmodifiableSet());
        partnerships.rewrite(id, version.text(), known);
        record.note(id.value(), "PROFILE_WRITTEN", "", RecordedTexts.of(ProfileTexts.key(id), version));
        return Outcome.PLACED;
    }
}
