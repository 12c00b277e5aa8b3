package nl.koers.demo.internal;

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

    Beginning(Country country, ObjectProvider<Story> stories, MovingDate date) {
        this.country = country;
        this.stories = stories;
        this.date = date;
    }

    @Override
    public void run(ApplicationArguments args) {
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
