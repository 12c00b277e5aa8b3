package nl.koers.register.web;

import static nl.koers.ui.Words.plain;

import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.partners.ProfileTexts;
import nl.koers.register.internal.partners.WritingProfile;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Place;
import nl.koers.writing.Sheet;
import nl.koers.writing.WritingRoom;
import org.springframework.stereotype.Component;

/// The profile of a partnership is written by its coordinators.
@Component
class ProfileWriting implements WritingRoom {
    private final Partnerships partnerships;
    private final WritingProfile writing;

    ProfileWriting(Partnerships partnerships, WritingProfile writing) {
        this.partnerships = partnerships;
        this.writing = writing;
    }

    @Override
    public Optional<Place> place(UUID dossier, String name) {
        var id = new PartnershipId(dossier);
        return name.equals(ProfileTexts.NAME) && RegisterAccess.mayKeep(Acting.viewer(), id)
                ? partnerships
                        .find(id)
                        .map(it -> new Place(
                                ProfileTexts.key(id),
                                ProfileTexts.audience(),
                                plain("register.profile.title", it.name()),
                                Addresses.path(it, new Link(plain("register.profile"), Addresses.of(id) + "/profiel")),
                                true,
                                true))
                : Optional.empty();
    }

    @Override
    public Handed hand(Place place, Sheet sheet) {
        return new Handed.Taken(writing.save(new PartnershipId(place.key().dossier()), sheet));
    }
}
