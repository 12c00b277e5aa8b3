package nl.koers.qualityculture.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.PersonId;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.ambition.Ambition.Lack;
import nl.koers.qualityculture.internal.ambition.AmbitionPart;
import nl.koers.qualityculture.internal.ambition.Core;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een ambitie")
class AmbitionRuleTests {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final PersonId OWNER = new PersonId(new UUID(0, 1));

    @Test
    @DisplayName(
            "R44 · met alleen een zin mist alles wat de methode vraagt, in deze volgorde, en dat is genoeg om te beginnen")
    void everything_is_missing() {
        assertThat(ambition(core(List.of(), false, false, null, null)).missing(Set.of()))
                .isEqualTo(List.of(Lack.POINTS, Lack.DIRECTION, Lack.PROCESS, Lack.SEEN, Lack.USED, Lack.OWNER));
    }

    @Test
    @DisplayName("R44 · met een waarborg, een richting, drie uitgeschreven delen en een eigenaar mist niets")
    void nothing_is_missing() {
        var all = EnumSet.allOf(AmbitionPart.class);
        assertThat(ambition(core(List.of("W2"), true, false, OWNER, null)).missing(all))
                .isEmpty();
        assertThat(ambition(core(List.of("W2.IN.1"), false, true, OWNER, null)).missing(all))
                .isEmpty();
    }

    @Test
    @DisplayName("R44 · van een afgesloten ambitie mist geen eigenaar meer")
    void closed_needs_no_owner() {
        var closed = ambition(core(List.of("W2"), true, true, null, DAY));
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.missing(EnumSet.allOf(AmbitionPart.class))).isEmpty();
    }

    @Test
    @DisplayName("R44 · hoort bij een waarborg, ook als alleen een onderdeel ervan is gekozen")
    void about_a_waarborg() {
        var ambition = ambition(core(List.of("W2.SO.3"), true, false, OWNER, null));
        assertThat(ambition.isAbout("W2")).isTrue();
        assertThat(ambition.isAbout("W3")).isFalse();
    }

    private static Ambition ambition(Core core) {
        return new Ambition(new UUID(0, 2), new PartnershipId(new UUID(0, 3)), "2021", DAY, List.of(core));
    }

    private static Core core(
            List<String> points,
            boolean strengthening,
            boolean broadening,
            @Nullable PersonId owner,
            @Nullable LocalDate closedOn) {
        return new Core(
                1, "Samen leren", points, strengthening, broadening, owner, "", closedOn, "", Instant.EPOCH, "Noor");
    }
}
