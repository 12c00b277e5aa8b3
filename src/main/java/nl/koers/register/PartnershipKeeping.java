package nl.koers.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.register.internal.partners.AddingPartner;
import nl.koers.register.internal.partners.ChangingPartners;
import nl.koers.register.internal.partners.PlacingProfile;
import nl.koers.register.internal.partners.ProfileTexts;
import nl.koers.writing.Sheet;
import nl.koers.writing.Version;
import org.springframework.stereotype.Service;

/// What a coordinator does for the own partnership, for other rooms: the acts the demonstration tells its stories
/// with.
@Service
public class PartnershipKeeping {
    private final Partnerships partnerships;
    private final AddingPartner adding;
    private final ChangingPartners changing;
    private final PlacingProfile placing;
    private final ProfileTexts profiles;
    private final Clock clock;

    PartnershipKeeping(
            Partnerships partnerships,
            AddingPartner adding,
            ChangingPartners changing,
            PlacingProfile placing,
            ProfileTexts profiles,
            Clock clock) {
        this.partnerships = partnerships;
        this.adding = adding;
        this.changing = changing;
        this.placing = placing;
        this.profiles = profiles;
        this.clock = clock;
    }

    /// From today on: a school out of DUO's register.
    public void school(PartnershipId partnership, String code) {
        adding.school(partnership, code, LocalDate.now(clock));
    }

    /// From today on: an organisation by name; the answer is the partner.
    public UUID partner(PartnershipId partnership, PartnerKind kind, String name, String brin) {
        adding.organisation(partnership, kind, name, brin, LocalDate.now(clock));
        return partnerships.partners(partnership).list().stream()
                .filter(it -> it.kind() == kind && it.name().equals(name))
                .map(Partner::id)
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    public void lead(PartnershipId partnership, UUID partner) {
        changing.lead(partnership, partner, LocalDate.now(clock));
    }

    /// R36: what is characteristic, and the themes it can tell of.
    public void profile(PartnershipId partnership, String profile, Set<String> themes) {
        var written = profiles.latest(partnership).map(Version::number).orElse(1);
        placing.place(partnership, Sheet.on(written, profile), themes);
    }
}
