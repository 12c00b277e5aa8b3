package nl.koers.qualityculture.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.qualityculture.internal.steps.Origin;
import nl.koers.qualityculture.internal.steps.Standing;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.qualityculture.internal.steps.Step.Lack;
import nl.koers.qualityculture.internal.steps.StepNote;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Een vervolgstap")
class StepRuleTests {
    static final LocalDate DUE = LocalDate.of(2027, 6, 1);
    private static final PersonId OWNER = new PersonId(new UUID(0, 1));

    @Test
    @DisplayName("R39 · zonder eigenaar of datum mist die, en de stap is er toch")
    void missing() {
        assertThat(step(Standing.AGREED, null, null).missing()).isEqualTo(List.of(Lack.OWNER, Lack.DATE));
        assertThat(step(Standing.AGREED, OWNER, null).missing()).isEqualTo(List.of(Lack.DATE));
        assertThat(step(Standing.AGREED, null, DUE).missing()).isEqualTo(List.of(Lack.OWNER));
        assertThat(step(Standing.AGREED, OWNER, DUE).missing()).isEmpty();
    }

    @ParameterizedTest(name = "R39 · {0} is nog open, en te laat vanaf de dag na de datum")
    @EnumSource(names = {"AGREED", "CARRIED_OUT", "ADJUSTED"})
    void open(Standing standing) {
        var step = step(standing, OWNER, DUE);
        assertThat(step.isOpen()).isTrue();
        assertThat(step.isLate(DUE)).isFalse();
        assertThat(step.isLate(DUE.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "R39 · {0} is klaar: nooit te laat, en er mist niets meer")
    @EnumSource(names = {"EVALUATED", "LEFT"})
    void done(Standing standing) {
        var step = step(standing, null, DUE);
        assertThat(step.isOpen()).isFalse();
        assertThat(step.isLate(DUE.plusYears(1))).isFalse();
        assertThat(step(standing, null, null).missing()).isEmpty();
    }

    static Step step(Standing standing, @Nullable PersonId owner, @Nullable LocalDate due) {
        return new Step(
                new UUID(0, 2),
                new PartnershipId(new UUID(0, 3)),
                Origin.OWN,
                null,
                "",
                "Samen kijken",
                DUE.minusMonths(1),
                List.of(new StepNote(1, standing, "", false, owner, "", due, Instant.EPOCH, "Noor")));
    }
}
