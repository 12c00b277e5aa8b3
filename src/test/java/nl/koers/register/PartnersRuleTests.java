package nl.koers.register;

import static nl.koers.register.PartnerKind.BOARD;
import static nl.koers.register.PartnerKind.MBO;
import static nl.koers.register.PartnerKind.SCHOOL;
import static nl.koers.register.PartnerKind.TEACHER_EDUCATION;
import static nl.koers.register.Partners.Need.LEAD;
import static nl.koers.register.Partners.Need.SCHOOL_SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnersRuleTests {
    private final Partner school = partner(SCHOOL, false);
    private final Partner institute = partner(TEACHER_EDUCATION, true);

    @Test
    @DisplayName("R50 · zonder partners ontbreekt alles")
    void nothing() {
        assertThat(new Partners(List.of()).missing()).containsExactly(Partners.Need.values());
    }

    @ParameterizedTest(name = "R50 · {0} en een lerarenopleiding, met een penvoerder: compleet")
    @EnumSource(value = PartnerKind.class, names = "TEACHER_EDUCATION", mode = EnumSource.Mode.EXCLUDE)
    void complete(PartnerKind kind) {
        assertThat(new Partners(List.of(partner(kind, false), institute)).missing())
                .isEmpty();
    }

    @Test
    @DisplayName("R50 · alleen lerarenopleidingen, of alleen scholen, is niet genoeg")
    void one_side() {
        assertThat(new Partners(List.of(institute)).missing()).containsExactly(SCHOOL_SIDE);
        assertThat(new Partners(List.of(school, partner(BOARD, false), partner(MBO, true))).missing())
                .containsExactly(Partners.Need.TEACHER_EDUCATION);
    }

    @Test
    @DisplayName("R50 · de penvoerder en de laatste van een soort kunnen niet weg, de rest wel")
    void leaving() {
        var partners = new Partners(List.of(school, institute));
        assertThat(partners.missedWithout(school.id())).containsExactly(SCHOOL_SIDE);
        assertThat(partners.missedWithout(institute.id())).contains(LEAD);
        assertThat(new Partners(List.of(school, partner(MBO, false), institute)).missedWithout(school.id()))
                .isEmpty();
    }

    @Test
    @DisplayName("R50 · wat toch al ontbrak, houdt niemand tegen")
    void already_missing() {
        var partners = new Partners(List.of(partner(SCHOOL, false), partner(BOARD, false)));
        assertThat(partners.missedWithout(partners.list().getFirst().id())).isEmpty();
    }

    private static Partner partner(PartnerKind kind, boolean lead) {
        return new Partner(UUID.randomUUID(), kind, "Partner", null, null, lead, LocalDate.EPOCH);
    }
}
