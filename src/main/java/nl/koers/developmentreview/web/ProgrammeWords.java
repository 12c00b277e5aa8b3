package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.developmentreview.internal.appointment.AgreedProgramme;
import nl.koers.developmentreview.internal.appointment.AgreedProgramme.Round;
import nl.koers.developmentreview.internal.appointment.Partner;
import nl.koers.developmentreview.web.ProgrammePage.Row;
import nl.koers.people.Level;
import nl.koers.ui.Words;

/// Rounds, times and layers of a programme as people read them.
final class ProgrammeWords {
    private ProgrammeWords() {}

    static List<Row> rows(AgreedProgramme programme, OprHead head, boolean mayEdit) {
        return programme.rounds().stream()
                .map(round -> new Row(
                        time(round.starts(), round.ends()),
                        round.title(),
                        round.isConversation(),
                        programme.questionsOf(round).stream()
                                .map(question -> plain("opr.programme.question", question.number(), question.text()))
                                .toList(),
                        round.partners().stream().map(ProgrammeWords::guest).toList(),
                        leads(round),
                        layers(round.layers()),
                        mayEdit ? head.href(path(round)) : null))
                .toList();
    }

    /// "09.30 tot 10.30 uur"
    static String time(LocalTime starts, LocalTime ends) {
        var clock = DateTimeFormatter.ofPattern(Words.inEnglish() ? "HH:mm" : "HH.mm");
        return plain("opr.programme.time", starts.format(clock), ends.format(clock));
    }

    private static String path(Round round) {
        return (round.isConversation() ? "/programma/gesprek/" : "/programma/pauze/") + round.id();
    }

    static String guest(Partner partner) {
        return partner.function().isBlank()
                ? plain("opr.programme.guest", partner.name(), level(partner.layer()))
                : plain("opr.programme.guest", partner.name(), partner.function());
    }

    private static String leads(Round round) {
        return ActorWords.join(
                round.leads().stream().map(AgreedProgramme.Lead::name).toList());
    }

    private static String layers(List<Level> layers) {
        return layers.stream().map(ProgrammeWords::level).collect(Collectors.joining(", "));
    }

    static String level(Level level) {
        return plain("people.level." + level);
    }
}
