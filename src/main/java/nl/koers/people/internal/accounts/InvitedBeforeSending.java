package nl.koers.people.internal.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.mail.BeforeSending;
import nl.koers.people.People;
import nl.koers.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// An invitation goes for as long as its link holds: withdrawn, left or handed over, it is not sent any more.
@Component
public class InvitedBeforeSending implements BeforeSending {
    public static final String INVITED = "INVITED";

    private final JdbcClient db;
    private final People people;

    InvitedBeforeSending(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(INVITED);
    }

    @Override
    public Optional<String> to(Due letter) {
        var reader = letter.reader();
        return reader == null
                ? Optional.of(letter.to())
                : Optional.of(reader)
                        .filter(it -> isSeated(letter, it))
                        .flatMap(people::find)
                        .map(Person::email);
    }

    private boolean isSeated(Due letter, PersonId reader) {
        var words = letter.words();
        return db.sql("select " + InvitationLinks.SEATED
                        + " from (select ?::uuid person_id, ?::text kind, ?::uuid subject_id) i")
                .param(reader.value())
                .param(words.get(1))
                .param(words.get(2).equals("null") ? null : UUID.fromString(words.get(2)))
                .query(Boolean.class)
                .single();
    }
}
