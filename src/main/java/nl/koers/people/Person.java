package nl.koers.people;

import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.register.PartnershipId;

/// Someone who can be found in Koers: name, address for mail, and the partnerships where this person works or
/// studies.
///
/// @param email empty where the database did not give it to who looks (R90)
public record Person(PersonId id, String name, String email, List<Affiliation> affiliations) {

    /// Loud where it is not there: without this a letter would go nowhere, and a page show an empty line.
    @Override
    public String email() {
        if (email.isEmpty()) {
            throw new IllegalStateException("The address of " + id + " is not for who looks");
        }
        return email;
    }

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
