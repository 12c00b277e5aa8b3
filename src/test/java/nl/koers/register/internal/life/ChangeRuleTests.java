package nl.koers.register.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.register.Partner;
import nl.koers.register.PartnerKind;
import nl.koers.register.Partners;
import nl.koers.register.Partners.Need;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import nl.koers.register.internal.life.ChangeRule.After;
import nl.koers.register.internal.life.ChangeRule.Asking;
import nl.koers.register.internal.life.ChangeRule.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChangeRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final LocalDate LONG_AGO = TODAY.minusYears(8);
    private static final Standing RECOGNISED = Standing.recognised(LocalDate.of(2021, 8, 1));

    private final Partnership gooi = partnership("Gooi", null);
    private final Partnership amstel = partnership("Amstel", null);
    private final Partner school = partner(PartnerKind.SCHOOL, true);
    private final Partner institute = partner(PartnerKind.TEACHER_EDUCATION, false);
    private final After eem =
            new After("Partnerschap Eem", "Eem", Set.of(Sector.PO), new Partners(List.of(school, institute)));

    @Test
    @DisplayName("R53 · een fusie is van twee of meer verschillende partnerschappen die zelf nog verder gingen")
    void enough() {
        assertThat(merge(List.of(gooi, amstel), eem)).isEmpty();
        assertThat(merge(List.of(gooi), eem)).containsExactly(ChangeRule.FROM_AND_INTO_ENOUGH);
        assertThat(merge(List.of(gooi, gooi), eem)).containsExactly(ChangeRule.FROM_AND_INTO_ENOUGH);
        assertThat(merge(List.of(gooi, partnership("Vecht", TODAY)), eem)).containsExactly(ChangeRule.ALL_GO_ON);
    }

    @Test
    @DisplayName("R53 · een splitsing geeft minstens twee partnerschappen met elk een eigen naam")
    void split() {
        var west = new After("Eem West", "West", Set.of(Sector.PO), eem.partners());
        assertThat(ask(Kind.SPLIT, List.of(gooi), List.of(eem, west), TODAY, "Reden.", RECOGNISED, TODAY, "Zo."))
                .isEmpty();
        assertThat(ask(Kind.SPLIT, List.of(gooi), List.of(eem), TODAY, "Reden.", RECOGNISED, TODAY, "Zo."))
                .containsExactly(ChangeRule.FROM_AND_INTO_ENOUGH);
        assertThat(ask(Kind.SPLIT, List.of(gooi), List.of(eem, eem), TODAY, "Reden.", RECOGNISED, TODAY, "Zo."))
                .containsExactly(ChangeRule.A_NAME_OF_ITS_OWN);
    }

    @Test
    @DisplayName("R53 · een nieuwe naam is nog vrij, heeft een reden en een dag die er al is")
    void rename() {
        assertThat(rename("Vecht", TODAY, "Ander bestuur.")).isEmpty();
        assertThat(rename("amstel", TODAY, "Ander bestuur.")).containsExactly(ChangeRule.A_NAME_OF_ITS_OWN);
        assertThat(rename(" ", TODAY, "Ander bestuur.")).containsExactly(ChangeRule.A_NAME);
        assertThat(rename("Vecht", TODAY.plusDays(1), " "))
                .containsExactly(ChangeRule.HAS_A_REASON, ChangeRule.NOT_AHEAD);
    }

    @Test
    @DisplayName("R53 · een nieuwe naam of een fusie ligt niet vóór wat er al staat: dan veranderde er niets")
    void after_what_stands() {
        assertThat(rename("Vecht", LONG_AGO, "Ander bestuur.")).isEmpty();
        assertThat(rename("Vecht", LONG_AGO.minusDays(1), "Ander bestuur."))
                .containsExactly(ChangeRule.AFTER_WHAT_STANDS);
    }

    @Test
    @DisplayName("R50, R53 · elk deel van een splitsing heeft een of meer sectoren van wat er was, en geen andere")
    void sectors() {
        for (var wrong : List.of(Set.<Sector>of(), Set.of(Sector.VO), Set.of(Sector.PO, Sector.MBO))) {
            var west = new After("Eem West", "West", wrong, eem.partners());
            assertThat(ask(Kind.SPLIT, List.of(gooi), List.of(eem, west), TODAY, "Reden.", RECOGNISED, TODAY, "Zo."))
                    .containsExactly(ChangeRule.SECTORS_OF_WHAT_WAS);
        }
    }

    @Test
    @DisplayName("R02, R53 · na een fusie zet het Platform de klok van een erkend partnerschap, met een reden")
    void clock() {
        assertThat(ask(Kind.MERGE, List.of(gooi, amstel), List.of(eem), TODAY, "Fusie.", RECOGNISED, null, "Zo."))
                .containsExactly(ChangeRule.THE_CLOCK_IS_SET);
        assertThat(ask(Kind.MERGE, List.of(gooi, amstel), List.of(eem), TODAY, "Fusie.", RECOGNISED, TODAY, " "))
                .containsExactly(ChangeRule.THE_CLOCK_IS_SET);
        assertThat(ask(
                        Kind.MERGE,
                        List.of(gooi, amstel),
                        List.of(eem),
                        TODAY,
                        "Fusie.",
                        RECOGNISED,
                        TODAY.plusDays(1),
                        "Zo."))
                .containsExactly(ChangeRule.THE_CLOCK_IS_SET);
        var aspirant = Standing.aspirant(LocalDate.of(2025, 8, 1), 2025);
        assertThat(ask(Kind.MERGE, List.of(gooi, amstel), List.of(eem), TODAY, "Fusie.", aspirant, null, ""))
                .isEmpty();
    }

    @Test
    @DisplayName("R52, R53 · wat volgt heeft een status die op die dag al inging")
    void status() {
        var later = Standing.recognised(TODAY.plusDays(1));
        var noCohort = new Standing(Status.ASPIRANT, TODAY, null);
        for (var standing : Arrays.asList(null, later, noCohort)) {
            assertThat(ask(Kind.MERGE, List.of(gooi, amstel), List.of(eem), TODAY, "Fusie.", standing, TODAY, "Zo."))
                    .containsExactly(ChangeRule.A_POSSIBLE_STATUS);
        }
    }

    @Test
    @DisplayName("R50, R53 · wat volgt is compleet, tenzij het al incompleet was")
    void complete() {
        var schools = new After("Eem", "Eem", Set.of(Sector.PO), new Partners(List.of(school)));
        assertThat(merge(List.of(gooi, amstel), schools)).containsExactly(ChangeRule.BOTH_SIDES);
        var nobodyLeads =
                new After("Eem", "Eem", Set.of(Sector.PO), new Partners(List.of(school.following(), institute)));
        assertThat(merge(List.of(gooi, amstel), nobodyLeads)).containsExactly(ChangeRule.ONE_LEAD);
        assertThat(ChangeRule.brokenBy(new Asking(
                        Kind.MERGE,
                        List.of(gooi, amstel),
                        List.of(schools),
                        List.of(),
                        List.of(Need.TEACHER_EDUCATION),
                        TODAY,
                        null,
                        "Fusie.",
                        RECOGNISED,
                        TODAY,
                        "Zo.",
                        TODAY)))
                .isEmpty();
    }

    private List<ChangeRule> merge(List<Partnership> before, After after) {
        return ask(Kind.MERGE, before, List.of(after), TODAY, "Fusie.", RECOGNISED, TODAY, "Zo.");
    }

    private List<ChangeRule> rename(String name, LocalDate on, String reason) {
        return ask(
                Kind.RENAME,
                List.of(gooi),
                List.of(new After(name, "V", Set.of(Sector.PO), null)),
                on,
                reason,
                null,
                null,
                "");
    }

    private List<ChangeRule> ask(
            Kind kind,
            List<Partnership> before,
            List<After> after,
            LocalDate on,
            String reason,
            @Nullable Standing standing,
            @Nullable LocalDate clock,
            String because) {
        return ChangeRule.brokenBy(new Asking(
                kind,
                before,
                after,
                List.of(amstel),
                List.of(),
                on,
                LONG_AGO,
                reason,
                standing,
                clock,
                because,
                TODAY));
    }

    private static Partnership partnership(String name, @Nullable LocalDate endedOn) {
        return new Partnership(
                PartnershipId.next(), name, name, Set.of(Sector.PO), RECOGNISED, "", Set.of(), null, endedOn);
    }

    private static Partner partner(PartnerKind kind, boolean lead) {
        return new Partner(UUID.randomUUID(), kind, kind.name(), null, null, lead, TODAY.minusYears(3));
    }
}
