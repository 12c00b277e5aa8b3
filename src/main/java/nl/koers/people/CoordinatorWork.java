package nl.koers.people;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.register.PartnershipId;

/// What hangs on the seat of a coordinator in other rooms, and goes along with it (R94).
public interface CoordinatorWork {
    /// What runs and has this person at work for this partnership, by name.
    List<String> running(PersonId coordinator, PartnershipId partnership);

    /// R34: whether somebody sits on the other side of something that runs for this partnership.
    boolean sitsAcross(PersonId person, PartnershipId partnership);

    void goOver(PartnershipId partnership, PersonId from, PersonId to, LocalDate today);

    /// Nothing runs and nobody follows: what is over is no longer theirs to read.
    void leave(PartnershipId partnership, PersonId from, LocalDate today);

    /// Someone begins: what nobody of the partnership has in hand any more is theirs.
    void takeUp(PartnershipId partnership, PersonId beginner, LocalDate today);
}
