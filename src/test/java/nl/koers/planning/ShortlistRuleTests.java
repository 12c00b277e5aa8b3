package nl.koers.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.planning.Shortlist.Candidate;
import nl.koers.planning.Shortlist.NotProposed;
import nl.koers.planning.Shortlist.Problem;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShortlistRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final Season SEASON = new Season(2027);
    private static final Set<String> CHOSEN = Set.of("STUDENT_VOICE", "CURRICULUM_DESIGN");

    private static final Partnership RIJN = partnership("Rijn", Set.of("STUDENT_VOICE"), Sector.PO);
    private static final Partnership DELTA =
            partnership("Delta", Set.of("STUDENT_VOICE", "CURRICULUM_DESIGN", "INDUCTION"), Sector.PO, Sector.VO);
    private static final Partnership MAAS = partnership("Maas", Set.of("STUDENT_VOICE"), Sector.PO);
    private static final Partnership KUST = partnership("Kust", Set.of("STUDENT_VOICE"), Sector.VO);
    private static final Partnership VELUWE = partnership("Veluwe", Set.of("INDUCTION"), Sector.PO);

    @Test
    @DisplayName("R08 · a partnership that shares no sector with the host is not proposed; one shared sector is enough")
    void shares_a_sector() {
        assertThat(shortlist(DELTA, KUST).proposes(DELTA.id())).isTrue();
        assertThat(shortlist(DELTA, KUST).notProposed())
                .containsExactly(
                        new NotProposed(RIJN, List.of(WhyNot.IS_THE_HOST)),
                        new NotProposed(KUST, List.of(WhyNot.NO_SHARED_SECTOR)));
        assertThat(onlyCandidate(shortlist(DELTA)).sectors()).containsExactly(Sector.PO);
    }

    @Test
    @DisplayName("R07 · the host is never proposed, nor a partnership that was asked already")
    void three_different() {
        var shortlist = Shortlist.of(problem(Set.of(MAAS.id()), List.of(), List.of(), Map.of(), DELTA, MAAS));
        assertThat(shortlist.notProposed())
                .containsExactly(
                        new NotProposed(RIJN, List.of(WhyNot.IS_THE_HOST)),
                        new NotProposed(MAAS, List.of(WhyNot.ALREADY_ASKED)));
    }

    @Test
    @DisplayName("R36 · the list follows from the chosen themes and names those of the profile")
    void follows_from_themes() {
        assertThat(shortlist(VELUWE).notProposed()).contains(new NotProposed(VELUWE, List.of(WhyNot.NO_CHOSEN_THEME)));
        assertThat(onlyCandidate(shortlist(DELTA)).themes())
                .extracting(Theme::key)
                .containsExactly("CURRICULUM_DESIGN", "STUDENT_VOICE");
    }

    @Test
    @DisplayName("R36 · several reasons why not are all said")
    void says_all_reasons() {
        var other = partnership("Wad", Set.of("INDUCTION"), Sector.MBO);
        var no = new Willingness(other.id(), SEASON, false, "", TODAY);
        assertThat(Shortlist.of(problem(Set.of(), List.of(no), List.of(), Map.of(), other))
                        .notProposed())
                .contains(new NotProposed(
                        other, List.of(WhyNot.NO_SHARED_SECTOR, WhyNot.NO_CHOSEN_THEME, WhyNot.NOT_WILLING)));
    }

    @Test
    @DisplayName("R36 · who said no to this season is not proposed; who said nothing is, and that is said")
    void willing() {
        var yes = new Willingness(DELTA.id(), SEASON, true, "Na de herfst.", TODAY);
        var no = new Willingness(MAAS.id(), SEASON, false, "", TODAY);
        var said = Shortlist.of(problem(Set.of(), List.of(yes, no), List.of(), Map.of(), DELTA, MAAS));
        assertThat(onlyCandidate(said).saidYes()).isTrue();
        assertThat(onlyCandidate(said).note()).isEqualTo("Na de herfst.");
        assertThat(said.notProposed()).contains(new NotProposed(MAAS, List.of(WhyNot.NOT_WILLING)));
        assertThat(onlyCandidate(shortlist(DELTA)).saidYes()).isFalse();
    }

    @Test
    @DisplayName("R05 · who visited fewest different partnerships in six years comes first")
    void visit_balance() {
        var visits = List.of(
                new Visit(DELTA.id(), KUST.id(), TODAY.minusYears(1)),
                new Visit(MAAS.id(), KUST.id(), TODAY.minusYears(6).minusDays(1)));
        var shortlist = Shortlist.of(problem(Set.of(), List.of(), visits, Map.of(), DELTA, MAAS));
        assertThat(shortlist.candidates())
                .extracting(it -> it.partnership().shortName(), Candidate::visits)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Maas", 0),
                        org.assertj.core.groups.Tuple.tuple("Delta", 1));
    }

    @Test
    @DisplayName("R34 · a shared partner organisation and earlier visits are ties that are shown, and bar nobody")
    void ties() {
        var partners = Map.of(RIJN.id(), Set.of("Hogeschool Oever"), DELTA.id(), Set.of("Hogeschool Oever", "Pabo"));
        var visits = List.of(
                new Visit(DELTA.id(), RIJN.id(), LocalDate.of(2015, 1, 8)),
                new Visit(RIJN.id(), DELTA.id(), LocalDate.of(2020, 1, 9)));
        assertThat(onlyCandidate(Shortlist.of(problem(Set.of(), List.of(), visits, partners, DELTA)))
                        .ties())
                .containsExactly(
                        new Tie.SharedPartner("Hogeschool Oever"),
                        new Tie.VisitedHost(LocalDate.of(2015, 1, 8)),
                        new Tie.VisitedByHost(LocalDate.of(2020, 1, 9)));
    }

    private static Candidate onlyCandidate(Shortlist shortlist) {
        assertThat(shortlist.candidates()).hasSize(1);
        return shortlist.candidates().getFirst();
    }

    private static Shortlist shortlist(Partnership... others) {
        return Shortlist.of(problem(Set.of(), List.of(), List.of(), Map.of(), others));
    }

    private static Problem problem(
            Set<PartnershipId> taken,
            List<Willingness> said,
            List<Visit> visits,
            Map<PartnershipId, Set<String>> partners,
            Partnership... others) {
        var everyone = new java.util.ArrayList<>(List.of(RIJN));
        everyone.addAll(Arrays.asList(others));
        var visited = Arrays.stream(others)
                .collect(Collectors.toMap(
                        Partnership::id,
                        it -> VisitsMade.of(it.id(), TODAY, visits).different()));
        return new Problem(RIJN, CHOSEN, everyone, taken, said, visits, visited, partners);
    }

    private static Partnership partnership(String name, Set<String> themes, Sector... sectors) {
        return new Partnership(PartnershipId.next(), name, name, Set.of(sectors), LocalDate.of(2021, 8, 1), "", themes);
    }
}
