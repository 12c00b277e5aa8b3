package nl.koers.developmentreview.internal.handover;

import static nl.koers.developmentreview.internal.handover.HandoverRule.NOT_BACK_IN_TIME;
import static nl.koers.developmentreview.internal.handover.HandoverRule.NOT_ON_THE_OTHER_SIDE;
import static nl.koers.developmentreview.internal.handover.HandoverRule.TO_A_COLLEAGUE;
import static nl.koers.developmentreview.internal.handover.HandoverRule.TO_SOMEONE_ELSE;
import static nl.koers.developmentreview.internal.handover.HandoverRule.WITHIN_A_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.handover.HandoverRule.Asking;
import nl.koers.people.Function;
import nl.koers.people.Person;
import nl.koers.people.Person.Affiliation;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandoverRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    private static final PartnershipId RIJN = PartnershipId.next();
    private static final PersonId SAMIRA = PersonId.next();
    private static final Person SANNE = person(new Affiliation(RIJN, Function.COORDINATOR));

    @Test
    @DisplayName("R94 · een coördinator draagt over aan een collega, vandaag of tot een jaar later")
    void to_a_colleague_within_a_year() {
        assertThat(broken(SANNE, TODAY, false)).isEmpty();
        assertThat(broken(SANNE, TODAY.plusYears(1), false)).isEmpty();
        assertThat(broken(SANNE, TODAY.plusYears(1).plusDays(1), false)).containsExactly(WITHIN_A_YEAR);
        assertThat(broken(SANNE, TODAY.minusDays(1), false)).containsExactly(NOT_BACK_IN_TIME);
    }

    @Test
    @DisplayName("R94 · niet aan een student, niet aan iemand van elders en niet aan zichzelf")
    void to_nobody_else() {
        assertThat(broken(person(new Affiliation(RIJN, Function.STUDENT)), TODAY, false))
                .containsExactly(TO_A_COLLEAGUE);
        assertThat(broken(person(new Affiliation(PartnershipId.next(), Function.COORDINATOR)), TODAY, false))
                .containsExactly(TO_A_COLLEAGUE);
        var herself = new Person(SAMIRA, "Samira", "s@voorbeeld.example", SANNE.affiliations());
        assertThat(broken(herself, TODAY, false)).containsExactly(TO_SOMEONE_ELSE);
    }

    @Test
    @DisplayName("R34, R94 · niet aan wie aan de andere kant van een van de reviews zit")
    void not_across() {
        assertThat(broken(SANNE, TODAY, true)).containsExactly(NOT_ON_THE_OTHER_SIDE);
    }

    @Test
    @DisplayName("R94 · op de dag zelf is het werk over, de dag ervoor nog niet")
    void goes_over_on_the_day() {
        var planned = new Handover(PersonId.next().value(), RIJN, SAMIRA, SANNE.id(), TODAY.plusDays(3));
        assertThat(planned.isDue(TODAY.plusDays(2))).isFalse();
        assertThat(planned.isDue(TODAY.plusDays(3))).isTrue();
    }

    private static List<HandoverRule> broken(Person successor, LocalDate day, boolean across) {
        return HandoverRule.brokenBy(new Asking(RIJN, SAMIRA, successor, day, TODAY, across));
    }

    private static Person person(Affiliation affiliation) {
        return new Person(PersonId.next(), "Sanne", "sanne@voorbeeld.example", List.of(affiliation));
    }
}
