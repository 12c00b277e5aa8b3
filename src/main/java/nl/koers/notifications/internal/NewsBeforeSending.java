package nl.koers.notifications.internal;

import java.util.Optional;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.mail.BeforeSending;
import nl.koers.people.People;
import nl.koers.people.Person;
import org.springframework.stereotype.Component;

/// Of a day only the last that was said goes. A morning goes always: each tells things that no other will.
@Component
class NewsBeforeSending implements BeforeSending {
    static final String DAY = "DAY";
    static final String DIGEST = "DIGEST";

    private final Events events;
    private final People people;

    NewsBeforeSending(Events events, People people) {
        this.events = events;
        this.people = people;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(DAY, DIGEST);
    }

    @Override
    public Optional<String> to(Due letter) {
        var reader = letter.reader();
        if (reader == null) {
            return Optional.of(letter.to());
        }
        return letter.kind().equals(DAY) && !isLast(letter, reader)
                ? Optional.empty()
                : people.find(reader).map(Person::email);
    }

    private boolean isLast(Due letter, PersonId reader) {
        var words = letter.words();
        var event = events.of(reader).get(words.get(1));
        return event != null && event.sequence() == Integer.parseInt(words.get(2));
    }
}
