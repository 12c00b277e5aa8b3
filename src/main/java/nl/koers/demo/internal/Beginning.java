package nl.koers.demo.internal;

import nl.koers.database.StartRefused;
import nl.koers.demo.Story;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills an empty database with the country, and then lets its stories happen; a filled one goes on where it was.
@Component
@Profile("demo | test")
class Beginning implements ApplicationRunner {
    private final Country country;
    private final ObjectProvider<Story> stories;
    private final MovingDate date;
    private final KindOfData kind;

    Beginning(Country country, ObjectProvider<Story> stories, MovingDate date, KindOfData kind) {
        this.country = country;
        this.stories = stories;
        this.date = date;
        this.kind = kind;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (kind.isReal()) {
            throw new StartRefused(
                    "Deze gegevens zijn echt, en de demonstratie laat iedereen iemand zijn.",
                    "Start met ./koers start, of kies voor de demonstratie een andere map met KOERS_DATA=/pad/naar/map.");
        }
        if (country.isEmpty()) {
            country.fill();
            date.keep();
            stories.orderedStream().forEach(Story::happen);
            date.keep();
        } else {
            date.goOn();
        }
    }
}
