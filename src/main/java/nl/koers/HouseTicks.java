package nl.koers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// What happens by itself, now and then. Not during an errand, and not in tests: these call the tick they mean, on the
/// day they mean.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "koers.ticks", havingValue = "true", matchIfMissing = true)
class HouseTicks {
    /// Several side by side, so that a mail server that does not answer, or a file that reads slowly, holds up
    /// nobody's seat or morning; of one job never two runs at a time. With virtual threads alone all share one.
    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        return builder.poolSize(4).build();
    }
}
