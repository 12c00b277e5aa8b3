package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.internal.report.HeldReview.DAY;
import static nl.koers.ui.Words.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.ReviewReports;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.people.People;
import nl.koers.qualityculture.StepsElsewhere;
import nl.koers.qualityculture.StepsElsewhere.Elsewhere;
import nl.koers.register.Partnerships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What a review follows up, as it stands in the one list of steps of the host.
@KoersTest
class OprStepsTests {
    private static final LocalDate DUE = DAY.plusMonths(6);

    private final Cast cast;
    private final HeldReview review = new HeldReview();

    @Autowired
    private ReviewReports reports;

    @Autowired
    private List<StepsElsewhere> rooms;

    private Cast.Others they;

    OprStepsTests(
            @Autowired Partnerships partnerships,
            @Autowired People people,
            @Autowired Seats seats,
            @Autowired Oprs oprs,
            @Autowired TransactionTemplate transaction) {
        this.cast = new Cast(partnerships, people, seats, oprs, transaction);
    }

    @BeforeEach
    void debrief() {
        they = cast.enter(review);
        cast.hold(review, review.debriefed().day());
    }

    @Test
    @DisplayName(
            "R39 · een aanbeveling waar nog niets mee is gedaan staat in de lijst, zonder eigenaar of datum, en wacht")
    void nothing_yet() {
        var first = list(they.samira(), DAY).getFirst();
        assertThat(first.id()).isEqualTo(review.first.id());
        assertThat(first.what()).isEqualTo(review.first.text());
        assertThat(first.state()).isEqualTo(plain("opr.follow-up.nothing"));
        assertThat(first.owner()).isEmpty();
        assertThat(first.dueOn()).isNull();
        assertThat(states(they.samira(), DAY)).isEqualTo(List.of("mine true", "mine true"));
        assertThat(first.href()).isEqualTo("/opr/" + review.id + "/opvolging/" + review.first.id());
    }

    @Test
    @DisplayName("R39 · een afspraak noemt eigenaar en datum; op de dag zelf is zij op tijd, de dag erna te laat")
    void late() {
        agree();
        var agreed = list(they.samira(), DUE).getFirst();
        assertThat(agreed.owner()).isEqualTo("De werkgroep beoordelen");
        assertThat(agreed.dueOn()).isEqualTo(DUE);
        assertThat(agreed.state()).isEqualTo(plain("opr.follow-up.standing.AGREED"));
        assertThat(states(they.samira(), DUE)).isEqualTo(List.of("open true", "mine true"));
        assertThat(states(they.samira(), DUE.plusDays(1))).isEqualTo(List.of("late true", "mine true"));
    }

    @Test
    @DisplayName("R39 · wat bekeken is, is tot rust: het wacht op niemand en wordt niet te laat")
    void at_rest() {
        agree();
        act(() -> reports.evaluate(review.id, 1, "Het hielp.", "De werkgroep beoordelen"));
        assertThat(states(they.samira(), DUE.plusYears(1))).isEqualTo(List.of("done false", "mine true"));
    }

    @Test
    @DisplayName("R39, R90 · wie de aanbevelingen niet opvolgt, ziet er in de lijst niets van")
    void for_nobody_else() {
        agree();
        assertThat(list(they.samira(), DAY)).hasSize(2);
        for (var other :
                List.of(they.sanne(), they.daan(), they.noor(), they.joris(), they.petra(), they.dirk(), review.bram)) {
            assertThat(list(other, DAY)).isEmpty();
        }
    }

    @Test
    @DisplayName("R39 · voor de nabespreking is er niets op te volgen")
    void not_before_the_debrief() {
        var earlier = new HeldReview();
        var others = cast.enter(earlier);
        cast.hold(earlier, earlier.heldOnly().day());
        assertThat(cast.reading(
                        others.samira(),
                        () -> rooms.stream()
                                .flatMap(room -> room.of(earlier.host, Acting.viewer(), DAY).stream())
                                .toList()))
                .isEmpty();
    }

    private void agree() {
        act(() -> reports.agree(review.id, 1, "Wij doen dit.", "De werkgroep beoordelen", DUE));
    }

    private void act(Runnable act) {
        cast.as(they.samira(), () -> {
            act.run();
            return true;
        });
    }

    private List<Elsewhere> list(PersonId reader, LocalDate today) {
        return cast.reading(
                reader,
                () -> rooms.stream()
                        .flatMap(room -> room.of(review.host, Acting.viewer(), today).stream())
                        .toList());
    }

    private List<String> states(PersonId reader, LocalDate today) {
        return list(reader, today).stream()
                .map(it -> it.mark() + " " + it.waits())
                .toList();
    }
}
