package nl.koers.register.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.koers.register.Partner;
import nl.koers.register.PartnerKind;
import nl.koers.register.Partners.Need;
import nl.koers.register.PartnershipId;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import nl.koers.ui.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LifeRuleTests {
    private static final PartnershipId HERE = PartnershipId.next();
    private static final LocalDate AUGUST = LocalDate.of(2021, 8, 1);
    private static final LocalDate KNOWN = LocalDate.of(2021, 9, 1);

    private final Entry named = entry(AUGUST, KNOWN, null, new Content.Named("Partnerschap Vecht", "Vecht"), null);
    private final Entry aspirant = entry(AUGUST, KNOWN, null, new Content.Stands(Status.ASPIRANT, 2021, false), null);

    @Test
    @DisplayName("R52, R53 · zoals het was op een dag")
    void as_it_was() {
        var renamed = entry(
                LocalDate.of(2024, 1, 1),
                KNOWN.plusYears(3),
                null,
                new Content.Named("Opleidingsschool Vecht", "Vecht"),
                null);
        var life = new Life(List.of(renamed, aspirant, named));
        assertThat(life.on(LocalDate.of(2023, 12, 31)).name())
                .contains(new Content.Named("Partnerschap Vecht", "Vecht"));
        assertThat(life.on(LocalDate.of(2024, 1, 1)).name())
                .contains(new Content.Named("Opleidingsschool Vecht", "Vecht"));
        assertThat(life.on(AUGUST.minusDays(1)).standing()).isEmpty();
        assertThat(life.on(AUGUST).standing()).contains(new Standing(Status.ASPIRANT, AUGUST, 2021));
    }

    @Test
    @DisplayName("R52 · zoals Koers het toen wist: wat later is verbeterd, telde toen nog")
    void as_it_was_known() {
        var recognised = entry(
                LocalDate.of(2025, 8, 1),
                LocalDate.of(2025, 9, 1),
                null,
                new Content.Stands(Status.RECOGNISED, null, false),
                null);
        var corrected = entry(
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2026, 1, 5),
                null,
                new Content.Stands(Status.RECOGNISED, null, false),
                recognised.id());
        var life = new Life(List.of(named, aspirant, recognised, corrected));
        var asked = LocalDate.of(2025, 9, 15);
        assertThat(life.knownOn(LocalDate.of(2025, 8, 31)).on(asked).standing())
                .contains(new Standing(Status.ASPIRANT, AUGUST, 2021));
        assertThat(life.knownOn(LocalDate.of(2026, 1, 4)).on(asked).standing())
                .contains(Standing.recognised(LocalDate.of(2025, 8, 1)));
        assertThat(life.knownOn(LocalDate.of(2026, 1, 5)).on(asked).standing())
                .contains(new Standing(Status.ASPIRANT, AUGUST, 2021));
        assertThat(life.statuses().changes())
                .extracting(it -> it.to().since())
                .containsExactly(AUGUST, LocalDate.of(2025, 10, 1));
    }

    @Test
    @DisplayName("R50 · wie meedeed en wie penvoerder was op een dag")
    void partners() {
        var school = UUID.randomUUID();
        var board = UUID.randomUUID();
        var life = new Life(List.of(
                entry(AUGUST, KNOWN, school, new Content.Joined(PartnerKind.SCHOOL, "De Brug", "03WU00", "03WU"), null),
                entry(AUGUST, KNOWN, school, new Content.Leads(), null),
                entry(
                        AUGUST.plusYears(1),
                        KNOWN,
                        board,
                        new Content.Joined(PartnerKind.BOARD, "Bestuur", null, null),
                        null),
                entry(AUGUST.plusYears(2), KNOWN, board, new Content.Leads(), null),
                entry(AUGUST.plusYears(3), KNOWN, school, new Content.Left(), null)));
        var joined = new Partner(school, PartnerKind.SCHOOL, "De Brug", "03WU00", "03WU", false, AUGUST);
        var later = new Partner(board, PartnerKind.BOARD, "Bestuur", null, null, false, AUGUST.plusYears(1));
        assertThat(life.on(AUGUST).partners().list()).containsExactly(joined.leading());
        assertThat(life.on(AUGUST.plusYears(1)).partners().list()).containsExactly(joined.leading(), later);
        assertThat(life.on(AUGUST.plusYears(2)).partners().list()).containsExactly(later.leading(), joined);
        assertThat(life.on(AUGUST.plusYears(3)).partners().list()).containsExactly(later.leading());
    }

    @Test
    @DisplayName("R53 · de eerste naam houdt een fusie niet tegen, een latere naam of status wel")
    void settled() {
        assertThat(new Life(List.of(named)).settled()).isEmpty();
        assertThat(new Life(List.of(named)).named()).contains(AUGUST);
        assertThat(new Life(List.of(named, aspirant)).settled()).contains(AUGUST);
        var later = AUGUST.plusYears(1);
        var renamed = entry(later, later, null, new Content.Named("Vecht", "Vecht"), null);
        assertThat(new Life(List.of(named, aspirant, renamed)).settled()).contains(later);
    }

    @Test
    @DisplayName("R50 · wie weggaat, wordt op geen enkele dag sindsdien gemist")
    void missed_on_no_day() {
        var school = UUID.randomUUID();
        var other = UUID.randomUUID();
        var institute = UUID.randomUUID();
        var life = new Life(List.of(
                entry(AUGUST, KNOWN, school, joined(PartnerKind.SCHOOL), null),
                entry(AUGUST, KNOWN, institute, joined(PartnerKind.TEACHER_EDUCATION), null),
                entry(AUGUST, KNOWN, institute, new Content.Leads(), null),
                entry(AUGUST.plusYears(1), KNOWN, other, joined(PartnerKind.SCHOOL), null),
                entry(AUGUST.plusYears(2), KNOWN, other, new Content.Leads(), null)));
        assertThat(life.missedWithout(school, AUGUST.plusYears(1))).isEmpty();
        assertThat(life.missedWithout(school, AUGUST.plusDays(1))).containsExactly(Need.SCHOOL_SIDE);
        assertThat(life.missedWithout(institute, AUGUST.plusYears(2))).containsExactly(Need.TEACHER_EDUCATION);
        assertThat(life.missedWithout(other, AUGUST.plusYears(3))).containsExactly(Need.LEAD);
    }

    private static Content joined(PartnerKind kind) {
        return new Content.Joined(kind, kind.name(), null, null);
    }

    @Test
    @DisplayName("R30 · het laatste oordeel per opleiding telt")
    void preconditions() {
        var institute = UUID.randomUUID();
        var first = judged(AUGUST, institute, "Pabo", Content.Verdict.MEETS);
        var other = judged(AUGUST, institute, "Academische pabo", Content.Verdict.FAILS);
        var again = judged(AUGUST.plusYears(1), institute, "Pabo", Content.Verdict.FAILS);
        var life = new Life(List.of(first, other, again));
        assertThat(life.on(AUGUST).preconditions()).containsExactlyInAnyOrder(first, other);
        assertThat(life.on(AUGUST.plusYears(1)).preconditions()).containsExactly(other, again);
    }

    private static Entry judged(LocalDate on, UUID partner, String programme, Content.Verdict verdict) {
        return entry(on, KNOWN, partner, new Content.Precondition(programme, verdict, "NVAO"), null);
    }

    private static Entry entry(
            LocalDate on, LocalDate known, @Nullable UUID subject, Content content, @Nullable UUID corrects) {
        return new Entry(
                UUID.randomUUID(),
                HERE,
                subject,
                on,
                content,
                known.atTime(LocalTime.NOON).atZone(Dates.PEOPLE).toInstant(),
                corrects,
                null);
    }
}
