package nl.koers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// What happens by itself, now and then. Not during an errand, and not in tests: these call the tick they mean, on the
/// day they mean.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "koers.ticks", havingValue = "true", matchIfMissing = true)
class HouseTicks {}
