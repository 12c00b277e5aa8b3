package nl.koers.people.internal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.PersonNames;
import org.springframework.stereotype.Component;

/// Tells the register who kept a figure.
@Component
class KnownNames implements PersonNames {
    private final People people;

    KnownNames(People people) {
        this.people = people;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> asked) {
        return people.all(asked.stream().map(PersonId::new).toList()).stream()
                .collect(Collectors.toMap(it -> it.id().value(), Person::name));
    }
}
