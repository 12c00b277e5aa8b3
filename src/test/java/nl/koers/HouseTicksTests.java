package nl.koers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.TaskScheduler;

@DisplayName("Wat vanzelf gebeurt")
class HouseTicksTests {
    private static final Duration SOON = Duration.ofMillis(5);

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
            .withUserConfiguration(HouseTicks.class);

    @Test
    @DisplayName("R94 · wat blijft hangen, houdt het andere niet op, en begint zelf geen tweede keer")
    void side_by_side() {
        for (var virtual : new boolean[] {true, false}) {
            house.withPropertyValues("spring.threads.virtual.enabled=" + virtual)
                    .run(context -> {
                        var ticks = context.getBean(TaskScheduler.class);
                        var goOn = new CountDownLatch(1);
                        var others = new CountDownLatch(20);
                        var begun = new AtomicInteger();
                        ticks.scheduleWithFixedDelay(
                                () -> {
                                    begun.incrementAndGet();
                                    await(goOn);
                                },
                                SOON);
                        ticks.scheduleWithFixedDelay(others::countDown, SOON);
                        assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
                        assertThat(begun).hasValue(1);
                        goOn.countDown();
                    });
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
