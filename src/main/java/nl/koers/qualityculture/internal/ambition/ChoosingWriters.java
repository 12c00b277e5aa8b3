package nl.koers.qualityculture.internal.ambition;

import static nl.koers.qualityculture.QualitySeat.QUALITY_WRITER;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.Invitations;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.steps.QualityGoesOver;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The coordinator lets people of the own partnership write along, and ends that; what someone who stops had in hand
/// goes over to the coordinator (R94).
@Service
public class ChoosingWriters {
    private final Seats seats;
    private final People people;
    private final Partnerships partnerships;
    private final Invitations invitations;
    private final QualityGoesOver handing;
    private final DossierRecord record;
    private final Clock clock;

    ChoosingWriters(
            Seats seats,
            People people,
            Partnerships partnerships,
            Invitations invitations,
            QualityGoesOver handing,
            DossierRecord record,
            Clock clock) {
        this.seats = seats;
        this.people = people;
        this.partnerships = partnerships;
        this.invitations = invitations;
        this.handing = handing;
        this.record = record;
        this.clock = clock;
    }

    /// The answer is the name.
    @Transactional
    public String add(PartnershipId partnership, PersonId chosen) {
        NoSuchThing.unless(QualityAccess.mayChooseWriters(Acting.viewer(), partnership));
        var person =
                people.find(chosen).filter(it -> it.isAttachedTo(partnership)).orElseThrow(NoSuchThing::new);
        seats.give(chosen, QUALITY_WRITER, partnership.value(), LocalDate.now(clock));
        invitations.invite(
                chosen,
                QUALITY_WRITER,
                partnership.value(),
                "/partnerschappen/" + partnership + "/ambities",
                "quality.mail.writer.",
                partnerships.require(partnership).name());
        record.noteNaming(partnership.value(), "QUALITY_WRITER_CAME", person.name());
        return person.name();
    }

    @Transactional
    public String remove(PartnershipId partnership, PersonId chosen) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(QualityAccess.mayChooseWriters(viewer, partnership)
                && seats.holders(QUALITY_WRITER, partnership.value()).contains(chosen));
        var name = people.find(chosen).map(Person::name).orElse("");
        handing.goOver(partnership, chosen, viewer.requirePerson());
        seats.end(chosen, QUALITY_WRITER, partnership.value(), LocalDate.now(clock));
        record.noteNaming(partnership.value(), "QUALITY_WRITER_LEFT", name);
        return name;
    }
}
