package nl.koers.register;

import java.util.Collection;
import java.util.Map;
import nl.koers.access.PersonId;

/// The names of people, as the room that knows them still keeps them (R93).
public interface PeopleNames {
    Map<PersonId, String> of(Collection<PersonId> people);
}
