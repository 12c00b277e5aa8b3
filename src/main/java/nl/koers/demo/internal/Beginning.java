package nl.koers.demo.internal;

import nl.koers.demo.Story;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills an empty database with the country, and then lets its stories happen.
@Component
@Profile("demo | test")
class Beginning implements ApplicationRunner {
    private final Country country;
    private final ObjectProvider<Story> stories;

    Beginning(Country country, ObjectProvider<Story> stories) {
        this.country = country;
        this.stories = stories;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (country.isEmpty()) {
            country.fill();
            stories.orderedStream().forEach(Story::happen);
        }
    }
}
