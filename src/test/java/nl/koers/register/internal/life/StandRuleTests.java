package nl.koers.register.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.register.FollowingDate;
import nl.koers.register.FollowingDate.Because;
import nl.koers.register.Partner;
import nl.koers.register.PartnerKind;
import nl.koers.register.PartnershipId;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import nl.koers.register.internal.life.Content.Agreement;
import nl.koers.register.internal.life.Content.Precondition;
import nl.koers.register.internal.life.Content.Verdict;
import nl.koers.register.internal.life.Reason.SeatDays;
import nl.koers.register.internal.life.StatingPrecondition.Asking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);
    private static final PartnershipId HERE = PartnershipId.next();

    @Test
    @DisplayName("R01 · een aspirant van lichting 2019 of later doet vier jaar na de aspirantstatus mee")
    void aspirant() {
        assertThat(Cycle.following(Standing.aspirant(AUGUST, 2023)))
                .contains(new FollowingDate(Because.ASPIRANT, LocalDate.of(2027, 8, 1), AUGUST, 4));
        assertThat(Cycle.following(Standing.aspirant(AUGUST, 2019))).isPresent();
        assertThat(Cycle.following(Standing.aspirant(AUGUST, 2018))).isEmpty();
        assertThat(Cycle.following(new Standing(Status.ASPIRANT, AUGUST, null))).isEmpty();
    }

    @Test
    @DisplayName("R03, R04 · herstel duurt twee jaar; daarna gebeurt er niets vanzelf")
    void recovery() {
        assertThat(Cycle.following(new Standing(Status.RECOVERY, AUGUST, null)))
                .contains(new FollowingDate(Because.RECOVERY, LocalDate.of(2025, 8, 1), AUGUST, 2));
        assertThat(Cycle.following(new Standing(Status.STOPPED, AUGUST, null))).isEmpty();
        var life = new Life(List.of(
                entry(AUGUST, null, new Content.Stands(Status.ASPIRANT, 2021, false)),
                entry(AUGUST.plusYears(1), null, new Content.Stands(Status.RECOVERY, null, false))));
        assertThat(life.on(LocalDate.of(2040, 1, 1)).standing().map(Standing::status))
                .contains(Status.RECOVERY);
    }

    @Test
    @DisplayName("R51 · een overeenkomst eindigt na haar begin; op de laatste dag loopt zij nog")
    void agreement() {
        assertThat(StatingAgreement.Rule.brokenBy(agreement(AUGUST, AUGUST.plusDays(1))))
                .isEmpty();
        assertThat(StatingAgreement.Rule.brokenBy(agreement(AUGUST, null))).isEmpty();
        assertThat(StatingAgreement.Rule.brokenBy(agreement(AUGUST, AUGUST)))
                .containsExactly(StatingAgreement.Rule.ENDS_AFTER_IT_BEGINS);
        assertThat(agreement(AUGUST, TODAY).isOver(TODAY)).isFalse();
        assertThat(agreement(AUGUST, TODAY).isOver(TODAY.plusDays(1))).isTrue();
        assertThat(agreement(AUGUST, null).isOver(TODAY)).isFalse();
    }

    @Test
    @DisplayName("R51 · wat de overeenkomst niet noemt is te zien; inductie en professionalisering mogen ontbreken")
    void silent() {
        assertThat(Missing.silent(agreement(AUGUST, null)))
                .containsExactly(Missing.Subject.VISION, Missing.Subject.MEANS);
    }

    @Test
    @DisplayName("R30 · een oordeel heeft een bron en een dag, en van een lerarenopleiding een opleiding")
    void judgement() {
        var institute = partner(PartnerKind.TEACHER_EDUCATION);
        assertThat(judged(institute, "Pabo", "NVAO", TODAY)).isEmpty();
        assertThat(judged(institute, "", "NVAO", TODAY))
                .containsExactly(StatingPrecondition.Rule.NVAO_JUDGES_A_PROGRAMME);
        assertThat(judged(partner(PartnerKind.MBO), "", "", TODAY.plusDays(1)))
                .containsExactly(StatingPrecondition.Rule.HAS_A_SOURCE, StatingPrecondition.Rule.NOT_AHEAD);
        assertThat(judged(partner(PartnerKind.BOARD), "", "Inspectie", TODAY))
                .containsExactly(StatingPrecondition.Rule.OF_ONE_THAT_IS_JUDGED);
    }

    @Test
    @DisplayName("R30 · waarvan niets is vastgelegd is onbekend, en onbekend is een risico")
    void unknown() {
        var school = UUID.randomUUID();
        var institute = UUID.randomUUID();
        var life = new Life(List.of(
                entry(AUGUST, school, new Content.Joined(PartnerKind.SCHOOL, "De Brug", null, null)),
                entry(AUGUST, institute, new Content.Joined(PartnerKind.TEACHER_EDUCATION, "Pabo Oever", null, null)),
                entry(AUGUST, UUID.randomUUID(), new Content.Joined(PartnerKind.BOARD, "Bestuur", null, null)),
                entry(AUGUST, institute, new Precondition("Pabo", Verdict.MEETS, "NVAO"))));
        var known = Preconditions.of(life.on(TODAY));
        assertThat(known.lines())
                .extracting(Preconditions.Line::verdict)
                .containsExactly(Verdict.UNKNOWN, Verdict.MEETS);
        assertThat(known.risks()).extracting(it -> it.partner().name()).containsExactly("De Brug");
    }

    @Test
    @DisplayName("R49, R51, R52 · wat nog niet is vastgelegd is te zien")
    void missing() {
        assertThat(Missing.of(new Life(List.of()).on(TODAY), "", TODAY))
                .contains(Missing.STATUS, Missing.SCOPE, Missing.AGREEMENT, Missing.PROFILE);
        var life = new Life(List.of(
                entry(AUGUST, null, new Content.Stands(Status.ASPIRANT, 2023, false)),
                entry(AUGUST, null, new Content.Scope(Set.of(), "", Set.of())),
                entry(AUGUST, null, agreement(AUGUST, TODAY.minusDays(1)))));
        assertThat(Missing.of(life.on(TODAY), "Wij.", TODAY))
                .contains(Missing.AGREEMENT_OVER, Missing.AGREEMENT_SILENT)
                .doesNotContain(Missing.STATUS, Missing.SCOPE, Missing.AGREEMENT, Missing.PROFILE);
    }

    @Test
    @DisplayName("R56 · redenen om opnieuw te kijken: alleen wat na de vorige keer veranderde telt")
    void reasons() {
        var recognised = entry(AUGUST, null, new Content.Stands(Status.RECOGNISED, null, false));
        var before = entry(AUGUST, UUID.randomUUID(), new Content.Joined(PartnerKind.SCHOOL, "De Brug", null, null));
        var after = entry(
                AUGUST.plusDays(1), UUID.randomUUID(), new Content.Joined(PartnerKind.SCHOOL, "De Kade", null, null));
        var seats = List.of(
                new SeatDays(AUGUST, TODAY), new SeatDays(AUGUST.plusDays(1), null), new SeatDays(AUGUST, null));
        assertThat(reasons(new Life(List.of(recognised, before, after)), seats, Period.ofYears(6)))
                .containsExactly(new Reason.NewPartners(AUGUST, 1), new Reason.OtherPeople(AUGUST, 1, 1));
        var ahead = entry(
                TODAY.plusDays(1), UUID.randomUUID(), new Content.Joined(PartnerKind.SCHOOL, "De Sluis", null, null));
        assertThat(reasons(
                        new Life(List.of(recognised, before, ahead)),
                        List.of(new SeatDays(AUGUST, TODAY.plusDays(1)), new SeatDays(TODAY.plusDays(1), null)),
                        Period.ofYears(6)))
                .as("what is still to come is no reason")
                .isEmpty();
        assertThat(reasons(new Life(List.of(recognised, before)), List.of(), Period.ofYears(6)))
                .isEmpty();
    }

    @Test
    @DisplayName("R56 · lang geleden begint de dag na de termijn; nooit gezien staat er ook, en een fusie")
    void long_ago() {
        var recognised = entry(AUGUST, null, new Content.Stands(Status.RECOGNISED, null, false));
        var seen = new Life(List.of(recognised));
        var day = AUGUST.plusYears(3);
        assertThat(Reason.of(seen, day, AUGUST, Period.ofYears(3), List.of())).isEmpty();
        assertThat(Reason.of(seen, day.plusDays(1), AUGUST, Period.ofYears(3), List.of()))
                .containsExactly(new Reason.LongAgo(AUGUST));
        var merged = new Life(List.of(
                entry(AUGUST, null, new Content.Stands(Status.RECOGNISED, null, true)),
                entry(TODAY, null, new Content.Began(Content.Change.MERGED, List.of()))));
        assertThat(reasons(merged, List.of(), Period.ofYears(6)))
                .containsExactly(new Reason.NeverSeen(), new Reason.Merged(TODAY, Content.Change.MERGED));
    }

    @Test
    @DisplayName("R56 · wie na een fusie begon, telt vanaf die dag: partners die meekwamen zijn niet nieuw")
    void came_with_the_merger() {
        var merged = LocalDate.of(2026, 1, 5);
        var entries = List.of(
                entry(AUGUST, null, new Content.Stands(Status.RECOGNISED, null, true)),
                entry(merged, null, new Content.Began(Content.Change.MERGED, List.of())),
                entry(merged, UUID.randomUUID(), new Content.Joined(PartnerKind.SCHOOL, "De Brug", null, null)),
                entry(merged, UUID.randomUUID(), new Content.Joined(PartnerKind.SCHOOL, "De Kade", null, null)),
                entry(merged.plusDays(1), UUID.randomUUID(), new Content.Joined(PartnerKind.MBO, "Roc", null, null)));
        assertThat(reasons(new Life(entries), List.of(new SeatDays(merged, null)), Period.ofYears(6)))
                .containsExactly(
                        new Reason.NeverSeen(),
                        new Reason.Merged(merged, Content.Change.MERGED),
                        new Reason.NewPartners(merged, 1));
    }

    @Test
    @DisplayName("R56 · is er na de fusie weer gekeken, dan is zij geen reden meer; op de dag zelf ook niet")
    void looked_at_since_the_merger() {
        var merged = entry(LocalDate.of(2026, 1, 5), null, new Content.Began(Content.Change.MERGED, List.of()));
        for (int days : List.of(0, 1)) {
            var seen = entry(merged.on().plusDays(days), null, new Content.Stands(Status.RECOGNISED, null, false));
            assertThat(reasons(new Life(List.of(merged, seen)), List.of(), Period.ofYears(6)))
                    .isEmpty();
        }
        var before = entry(merged.on().minusDays(1), null, new Content.Stands(Status.RECOGNISED, null, false));
        assertThat(reasons(new Life(List.of(before, merged)), List.of(), Period.ofYears(6)))
                .containsExactly(new Reason.Merged(merged.on(), Content.Change.MERGED));
    }

    private static List<Reason> reasons(Life life, List<SeatDays> seats, Period longAgo) {
        return Reason.of(life, TODAY, Reason.since(life, TODAY), longAgo, seats);
    }

    private static List<StatingPrecondition.Rule> judged(
            Partner partner, String programme, String source, LocalDate on) {
        return StatingPrecondition.Rule.brokenBy(
                new Asking(partner, new Precondition(programme, Verdict.MEETS, source), on, TODAY));
    }

    private static Agreement agreement(LocalDate from, @Nullable LocalDate until) {
        return new Agreement(from, until, "Vier scholen.", "Stichting Oever", "", " ", "", "");
    }

    private static Partner partner(PartnerKind kind) {
        return new Partner(UUID.randomUUID(), kind, kind.name(), null, null, false, AUGUST);
    }

    private static Entry entry(LocalDate on, @Nullable UUID subject, Content content) {
        return new Entry(
                UUID.randomUUID(), HERE, subject, on, content, Instant.parse("2027-06-01T09:00:00Z"), null, null);
    }
}
