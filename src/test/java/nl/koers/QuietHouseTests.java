package nl.koers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@KoersTest
@DisplayName("Wat niet vanzelf gebeurt")
class QuietHouseTests {
    @Autowired
    private ObjectProvider<ScheduledTaskHolder> holders;

    @Test
    @DisplayName("R94 · in een toets en een boodschap gebeurt niets vanzelf, ook niet door een bibliotheek")
    void nothing_by_itself() {
        assertThat(holders.stream().flatMap(it -> it.getScheduledTasks().stream()))
                .isEmpty();
    }
}
