package nl.koers.people.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.PeopleNames;
import org.springframework.stereotype.Component;

/// Who recorded something of a partnership, by name.
@Component
class NamesForRegister implements PeopleNames {
    private final People people;

    NamesForRegister(People people) {
        this.people = people;
    }

    @Override
    public Map<PersonId, String> of(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : people.all(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
