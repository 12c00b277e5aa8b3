package nl.koers.qualityculture.internal.steps;

import static nl.koers.qualityculture.QualitySeat.QUALITY_STEP;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.people.Invitations;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.qualityculture.internal.Workers;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whoever owns a step sits in it, and hears so by mail (R39).
@Component
class Owners {
    private final Seats seats;
    private final People people;
    private final Workers workers;
    private final Partnerships partnerships;
    private final Invitations invitations;

    Owners(Seats seats, People people, Workers workers, Partnerships partnerships, Invitations invitations) {
        this.seats = seats;
        this.people = people;
        this.workers = workers;
        this.partnerships = partnerships;
        this.invitations = invitations;
    }

    /// The name of who may own a step here: works or studies in the partnership, or works on its quality.
    String nameOf(PartnershipId partnership, @Nullable PersonId owner) {
        if (owner == null) {
            return "";
        }
        return people.find(owner)
                .filter(it ->
                        it.isAttachedTo(partnership) || workers.of(partnership).contains(it.id()))
                .map(Person::name)
                .orElseThrow(NoSuchThing::new);
    }

    /// The seat of the one before goes last: whoever hands over the own step may do nothing more after it.
    void change(
            PartnershipId partnership,
            UUID step,
            @Nullable PersonId before,
            @Nullable PersonId now,
            LocalDate today,
            Runnable meanwhile) {
        if (now != null && !Objects.equals(before, now)) {
            seats.give(now, QUALITY_STEP, step, today);
            invitations.invite(
                    now,
                    QUALITY_STEP,
                    step,
                    "/partnerschappen/" + partnership + "/stappen/" + step,
                    "quality.mail.step.",
                    partnerships.require(partnership).name());
        }
        meanwhile.run();
        if (before != null && !Objects.equals(before, now)) {
            seats.end(before, QUALITY_STEP, step, today);
        }
    }
}
