package nl.koers.developmentreview.internal.panel;

import java.util.List;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.people.Person;
import nl.koers.register.PartnershipId;

/// Who of the people around a panel is attached to what today: works, studies or holds a seat there (R13, R15, R34).
///
/// @param seatedAtHost everyone with a seat in the host partnership or on its side of this review
public record PanelPeople(PartnershipId host, List<Person> people, Set<PersonId> seatedAtHost) {

    public boolean isOfHost(PersonId person) {
        return seatedAtHost.contains(person) || worksIn(host, person);
    }

    public boolean worksIn(PartnershipId partnership, PersonId person) {
        return people.stream().anyMatch(it -> it.id().equals(person) && it.isAttachedTo(partnership));
    }
}
