package nl.koers.developmentreview.internal.lifecycle;

import static nl.koers.developmentreview.internal.lifecycle.Country.nameOf;
import static nl.koers.developmentreview.internal.lifecycle.Life.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Actor;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The same road: at each station everybody whose move it is, and nobody else.
@DisplayName("De levensloop van een peer review: wie er aan zet is")
class LifeCycleTurnsTests {

    static Stream<Arguments> moves() {
        return Stream.of(
                arguments(
                        "begonnen",
                        BEGUN,
                        MAY_3,
                        List.of(
                                "gastheer COMPLETE_ID",
                                "gastheer WRITE_REFLECTION",
                                "gastheer INVITE_STUDENTS",
                                "gastheer CHOOSE_THEMES",
                                "gastheer NAME_SECRETARY",
                                "gastheer PROPOSE_DATES",
                                "gastheer MAKE_PROGRAMME")),
                arguments(
                        "thema's gekozen",
                        THEMED,
                        JUNE_2,
                        of(BEGUN, "gastheer CHOOSE_THEMES", "gastheer INVITE_VISITORS")),
                arguments(
                        "bezoekers gevraagd",
                        ASKED,
                        JUNE_2,
                        of(THEMED, "gastheer INVITE_VISITORS", "Noord ANSWER_INVITATION", "Delta ANSWER_INVITATION")),
                arguments(
                        "bezoekers zeiden ja",
                        VISITED,
                        JUNE_2,
                        of(ASKED, "Noord ANSWER_INVITATION", "Noord NOMINATE_MEMBERS", "Delta NOMINATE_MEMBERS")
                                .stream()
                                .filter(it -> !it.equals("Delta ANSWER_INVITATION"))
                                .toList()),
                arguments("panel compleet", COMPLETE, JUNE_2, panel("gastheer SETTLE_PANEL")),
                arguments("panel vastgesteld", SETTLED, JUNE_2, panel()),
                arguments("lid valt weg", REOPENED, JUNE_9, panel("Delta NOMINATE_MEMBERS")),
                arguments(
                        "data voorgesteld",
                        PROPOSED,
                        JUNE_9,
                        date("voorzitter Wout ANSWER_DATES", "gastheer MAKE_PROGRAMME")),
                arguments("dag afgesproken", WITH_DAY, JUNE_9, date("gastheer MAKE_PROGRAMME")),
                arguments(
                        "inhoud klaar",
                        PLANNED,
                        JUNE_9,
                        date("gastheer AGREE_PROGRAMME", "voorzitter Wout AGREE_PROGRAMME")),
                arguments("gastheer akkoord", HOST_AGREES, JUNE_9, date("voorzitter Wout AGREE_PROGRAMME")),
                arguments("alles geschreven", WRITTEN, AUG_30, List.of("gastheer PLACE_DOCUMENTS te laat")),
                arguments(
                        "documenten geplaatst",
                        PLACED,
                        AUG_30,
                        List.of("panel PREPARE_CONVERSATIONS", "voorzitter Wout RECORD_MEETING")),
                arguments(
                        "leestijd voorbij",
                        PLACED,
                        SEP_16,
                        List.of("panel PREPARE_CONVERSATIONS te laat", "voorzitter Wout RECORD_MEETING")),
                arguments("panel kwam bij elkaar", MET, MEETING, List.of()),
                arguments("op de dag", MET, DAY, List.of("gastheer HOLD_DAY", "voorzitter Wout HOLD_DAY")),
                arguments("dag gehouden", HELD, DAY, learning("gastheer REFLECT_APART", "panel REFLECT_APART")),
                arguments("gastheer keek terug", HOST_LOOKED, DAY, learning("panel REFLECT_APART")),
                arguments("beide keken terug", BOTH_LOOKED, DAY, learning("gastheer RECORD_DEBRIEF")),
                arguments("nabesproken", DEBRIEFED, OCT_11, learning("gastheer WRITE_CONCEPT te laat")),
                arguments(
                        "concept geplaatst",
                        CONCEPT,
                        OCT_11,
                        learning(
                                "Wout REACT_TO_CONCEPT",
                                "Elif REACT_TO_CONCEPT",
                                "Bram REACT_TO_CONCEPT",
                                "Lotte REACT_TO_CONCEPT",
                                "Anouk REACT_TO_CONCEPT")),
                arguments("panel reageerde", REACTED, OCT_11, learning("gastheer MAKE_FINAL")),
                arguments("definitief", FINAL, NOV_1, learning("gastheer FOLLOW_UP")),
                arguments("leerpunten genoteerd", LEARNED, NOV_1, List.of("gastheer FOLLOW_UP")),
                arguments("opvolging afgesproken", FOLLOWED_UP, NOV_1, List.of()),
                arguments("opvolging op haar dag", FOLLOWED_UP, SPRING, List.of("gastheer FOLLOW_UP")));
    }

    @ParameterizedTest(name = "R32 · {0}: aan zet is {3}")
    @MethodSource("moves")
    void whose_move(String station, Opr opr, LocalDate today, List<String> moves) {
        assertThat(moves(opr, today)).as(station).containsExactlyElementsOf(moves);
    }

    /// While the documents wait.
    private static final List<String> DOCUMENTS =
            List.of("gastheer COMPLETE_ID", "gastheer WRITE_REFLECTION", "gastheer INVITE_STUDENTS");

    private static List<String> date(String... moves) {
        return Stream.concat(DOCUMENTS.stream(), Stream.of(moves)).toList();
    }

    private static List<String> panel(String... moves) {
        return Stream.of(
                        DOCUMENTS.stream(),
                        Stream.of(moves),
                        Stream.of("gastheer PROPOSE_DATES", "gastheer MAKE_PROGRAMME"))
                .flatMap(it -> it)
                .toList();
    }

    /// R64: beside these, all five wait for their own learning points.
    private static List<String> learning(String... moves) {
        return Stream.concat(
                        Stream.of(moves),
                        Stream.of("Wout", "Elif", "Bram", "Lotte", "Anouk").map(name -> name + " NOTE_LEARNING_POINTS"))
                .toList();
    }

    /// As at the earlier station, with these in the place of the first.
    private static List<String> of(Opr earlier, String instead, String... moves) {
        return moves(earlier, JUNE_2).stream()
                .flatMap(it -> it.equals(instead) ? Stream.of(moves) : Stream.of(it))
                .toList();
    }

    private static List<String> moves(Opr opr, LocalDate today) {
        return opr.turns(today).stream()
                .map(turn -> who(turn) + " " + turn.task() + (turn.isLate(today) ? " te laat" : ""))
                .toList();
    }

    private static String who(Turn turn) {
        return switch (turn.actor()) {
            case Actor.Host _ -> "gastheer";
            case Actor.Students _ -> "studenten";
            case Actor.Secretary _ -> "secretaris";
            case Actor.Visitor(var partnership) -> nameOf(partnership);
            case Actor.SomeVisitor _ -> "iemand";
            case Actor.Panel _ -> "panel";
            case Actor.Chair(var person) -> "voorzitter " + nameOf(person);
            case Actor.Member(var person) -> nameOf(person);
        };
    }
}
