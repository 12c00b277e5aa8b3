package nl.koers.people;

import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.register.PartnershipId;

/// Someone who can be found in Koers: name, address for mail, and the partnerships where this person works or
/// studies.
public record Person(PersonId id, String name, String email, List<Affiliation> affiliations) {

    /// Works in a partnership or, as a student, studies in it (R13, R34).
    public record Affiliation(PartnershipId partnership, Function function) {}

    public boolean isAttachedTo(PartnershipId partnership) {
        return affiliations.stream()
                .anyMatch(affiliation -> affiliation.partnership().equals(partnership));
    }

    public List<Function> functionsIn(PartnershipId partnership) {
        return affiliations.stream()
                .filter(affiliation -> affiliation.partnership().equals(partnership))
                .map(Affiliation::function)
                .toList();
    }
}
