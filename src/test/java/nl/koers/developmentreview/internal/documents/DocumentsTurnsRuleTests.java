package nl.koers.developmentreview.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Opr.StateOfStep;
import nl.koers.developmentreview.internal.Settings;
import nl.koers.developmentreview.internal.Start;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie er aan zet is bij de documenten")
class DocumentsTurnsRuleTests {
    private static final LocalDate BEGUN = LocalDate.of(2027, 5, 3);
    private static final LocalDate DUE = LocalDate.of(2027, 8, 26);
    private static final Opr OPR = Opr.begin(
            OprId.next(),
            PartnershipId.next(),
            Settings.OF_2021,
            Start.of(BEGUN, LocalDate.of(2021, 8, 1), null, null, Settings.OF_2021));

    @Test
    @DisplayName("R32 · wat ontbreekt wacht op wie het kan doen; plaatsen wacht pas als er niets ontbreekt")
    void lacks() {
        assertThat(turns(Documents.none().lacking(EnumSet.allOf(Lack.class))))
                .extracting(Turn::task, Turn::actor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Task.COMPLETE_ID, new Actor.Host()),
                        org.assertj.core.groups.Tuple.tuple(Task.WRITE_REFLECTION, new Actor.Host()),
                        org.assertj.core.groups.Tuple.tuple(Task.INVITE_STUDENTS, new Actor.Host()),
                        org.assertj.core.groups.Tuple.tuple(Task.WRITE_STUDENT_PART, new Actor.Students()),
                        org.assertj.core.groups.Tuple.tuple(Task.EXPLAIN_ANNEXES, new Actor.Host()));
        assertThat(turns(Documents.none()))
                .containsExactly(new Turn(Task.PLACE_DOCUMENTS, new Actor.Host(), BEGUN, null));
        assertThat(turns(Documents.none().placed(BEGUN))).isEmpty();
    }

    @Test
    @DisplayName("R33 · op de afgesproken dag nog niet te laat, een dag later wel; plaatsen kan dan nog")
    void late() {
        var due = Documents.none().due(DUE).lacking(Set.of(Lack.ID));
        assertThat(due.areLate(DUE)).isFalse();
        assertThat(due.areLate(DUE.plusDays(1))).isTrue();
        assertThat(OPR.with(due).stateOf(Step.DOCUMENTS, DUE)).isEqualTo(StateOfStep.OPEN);
        assertThat(OPR.with(due).stateOf(Step.DOCUMENTS, DUE.plusDays(1))).isEqualTo(StateOfStep.LATE);
        var placed = due.placed(DUE.plusDays(9));
        assertThat(placed.areLate(DUE.plusDays(9))).isFalse();
        assertThat(OPR.with(placed).stateOf(Step.DOCUMENTS, DUE.plusDays(9))).isEqualTo(StateOfStep.DONE);
    }

    @Test
    @DisplayName("R33 · zonder afgesproken dag is niets te laat")
    void no_date() {
        assertThat(Documents.none().areLate(LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    @DisplayName("R92 · opnieuw plaatsen verandert de dag van het plaatsen niet")
    void placed_once() {
        assertThat(Documents.none().placed(BEGUN).placed(DUE).placedOn()).isEqualTo(BEGUN);
    }

    private static java.util.List<Turn> turns(Documents documents) {
        return documents.turns(OPR, BEGUN);
    }
}
