package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.ambition.AmbitionRows;
import nl.koers.qualityculture.internal.ambition.WritingAmbition;
import nl.koers.register.PartnershipId;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Place;
import nl.koers.writing.Sheet;
import nl.koers.writing.WritingRoom;
import org.springframework.stereotype.Component;

/// The parts of an ambition are written by those who work on it (R44, R91).
@Component
class AmbitionWriting implements WritingRoom {
    private final AmbitionRows rows;
    private final WritingAmbition writing;
    private final QualityDesk desk;

    AmbitionWriting(AmbitionRows rows, WritingAmbition writing, QualityDesk desk) {
        this.rows = rows;
        this.writing = writing;
        this.desk = desk;
    }

    @Override
    public Optional<Place> place(UUID dossier, String name) {
        var partnership = new PartnershipId(dossier);
        return AmbitionPart.named(name)
                .filter(_ -> QualityAccess.mayWork(Acting.viewer(), partnership))
                .flatMap(
                        it -> rows.find(partnership, it.ambition()).map(found -> place(partnership, found, it.part())));
    }

    private Place place(PartnershipId partnership, Ambition ambition, AmbitionPart part) {
        var page = "/partnerschappen/" + partnership + "/ambities/" + ambition.id();
        var head = desk.head(
                partnership,
                new Link(ambition.core().title(), page),
                new Link(plain("quality.part." + part), page + "/tekst/" + part.address()));
        return new Place(
                part.key(partnership, ambition.id()),
                AmbitionPart.audience(),
                plain("quality.part." + part) + ", " + ambition.core().title(),
                head.path(),
                true,
                false);
    }

    @Override
    public Handed hand(Place place, Sheet sheet) {
        var it = AmbitionPart.named(place.key().name()).orElseThrow(nl.koers.access.NoSuchThing::new);
        return new Handed.Taken(
                writing.save(new PartnershipId(place.key().dossier()), it.ambition(), it.part(), sheet));
    }
}
