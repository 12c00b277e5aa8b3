package nl.koers;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The one clock of the house; everything that needs the time has it injected. The demonstration brings its own.
@Configuration(proxyBeanMethods = false)
@Profile("!demo & !test")
class HouseClock {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
