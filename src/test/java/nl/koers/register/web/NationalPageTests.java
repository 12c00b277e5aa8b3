package nl.koers.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.register.PartnerKind;
import nl.koers.register.internal.figures.National.Denominator;
import nl.koers.register.internal.figures.National.Whole;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.ui.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NationalPageTests {
    @Test
    @DisplayName("R99 · het deel dat partner is: van het laatste totaal met een bron, naar beneden afgerond")
    void shares() {
        var partners = Map.of(
                PartnerKind.TEACHER_EDUCATION, 7, PartnerKind.BOARD, 3, PartnerKind.MBO, 9, PartnerKind.SCHOOL, 50);
        var totals = List.of(
                total(Whole.TEACHER_EDUCATIONS, 2024, 8),
                total(Whole.TEACHER_EDUCATIONS, 2025, 60),
                total(Whole.BOARDS, 2025, 12),
                total(Whole.STUDENTS, 2025, 100));
        assertThat(Words.in("nl", () -> NationalPage.shares(partners, totals)))
                .extracting(NationalPage.Share::partners, NationalPage.Share::whole, NationalPage.Share::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("7", "60", "11 %"),
                        org.assertj.core.groups.Tuple.tuple("3", "12", "25 %"),
                        org.assertj.core.groups.Tuple.tuple("9", "niet bekend", "niet bekend"));
    }

    private static Denominator total(Whole whole, int year, int number) {
        return new Denominator(whole, new SchoolYear(year), number, "Jaarverslag", LocalDate.of(2026, 3, 1));
    }
}
