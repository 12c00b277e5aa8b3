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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The coordinator writes what is characteristic of the partnership, and which themes it can tell of (R36).
@Service
public class WritingProfile {
    private final Partnerships partnerships;
    private final ThemeNames themes;
    private final DossierRecord record;

    WritingProfile(Partnerships partnerships, ThemeNames themes, DossierRecord record) {
        this.partnerships = partnerships;
        this.themes = themes;
        this.record = record;
    }

    /// Someone else saved a profile after this writer began.
    public enum Outcome {
        SAVED,
        CHANGED_MEANWHILE
    }

    /// @param before the profile as it stood when the writer began
    @Transactional
    public Outcome save(PartnershipId id, String before, String profile, Set<String> chosen) {
        NoSuchThing.unless(RegisterAccess.mayKeep(Acting.viewer(), id));
        var known = chosen.stream().filter(themes.here()::containsKey).collect(Collectors.toUnmodifiableSet());
        if (!partnerships.rewrite(id, normal(before), normal(profile), known)) {
            return Outcome.CHANGED_MEANWHILE;
        }
        record.note(id.value(), "PROFILE_WRITTEN", "");
        return Outcome.SAVED;
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
