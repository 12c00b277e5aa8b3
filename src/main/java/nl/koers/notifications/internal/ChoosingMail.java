package nl.koers.notifications.internal;

import nl.koers.access.PersonId;
import nl.koers.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Someone says how often and in which language mail may come.
@Service
public class ChoosingMail {
    private final People people;
    private final Preferences preferences;

    ChoosingMail(People people, Preferences preferences) {
        this.people = people;
        this.preferences = preferences;
    }

    @Transactional
    public void choose(PersonId me, String language, Rhythm rhythm) {
        people.speak(me, language);
        preferences.choose(me, rhythm);
    }
}
