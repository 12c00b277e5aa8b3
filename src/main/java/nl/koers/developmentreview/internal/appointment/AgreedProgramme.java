package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.people.Level;
import org.jspecify.annotations.Nullable;

/// The content written out, with names in it, so that it can be read without anything else: as it is, or as it was
/// when both agreed (R92).
///
/// @param on the day on which both had agreed to it; of a draft the day it is read
/// @param day the agreed day; null in a draft without one
public record AgreedProgramme(
        int version,
        LocalDate on,
        @Nullable LocalDate day,
        @Nullable Hours hours,
        @Nullable Timetable timetable,
        List<Question> questions,
        List<Round> rounds) {

    public record Question(UUID id, int number, String text) {}

    /// A conversation or a pause, with who and what.
    public record Round(
            Item.Kind kind,
            UUID id,
            LocalTime starts,
            LocalTime ends,
            String title,
            List<Lead> leads,
            List<Partner> partners,
            List<Level> layers,
            List<UUID> issues) {
        public boolean isConversation() {
            return kind == Item.Kind.CONVERSATION;
        }
    }

    public record Lead(UUID id, String name) {}

    public static AgreedProgramme of(Opr opr, LocalDate today) {
        var appointment = opr.appointment();
        var programme = appointment.programme();
        return new AgreedProgramme(
                appointment.consent().version(),
                today,
                appointment.day().orElse(null),
                programme.hours(),
                programme.timetable(),
                programme.questions().stream()
                        .map(issue -> new Question(issue.id(), issue.number(), issue.text()))
                        .toList(),
                programme.agenda().stream().map(item -> round(item, opr)).toList());
    }

    /// The same content on another day: a moved day leaves it as agreed where the timetable fits (R61).
    public AgreedProgramme onDay(@Nullable LocalDate moved) {
        return new AgreedProgramme(version, on, moved, hours, timetable, questions, rounds);
    }

    /// The questions this round treats.
    public List<Question> questionsOf(Round round) {
        return questions.stream()
                .filter(question -> round.issues().contains(question.id()))
                .toList();
    }

    public Optional<Round> roundOf(UUID partner) {
        return rounds.stream()
                .filter(round ->
                        round.partners().stream().anyMatch(it -> it.id().equals(partner)))
                .findFirst();
    }

    private static Round round(Item item, Opr opr) {
        return switch (item) {
            case Conversation talk ->
                new Round(
                        Item.Kind.CONVERSATION,
                        talk.id(),
                        talk.starts(),
                        talk.ends(),
                        talk.title(),
                        leads(talk, opr).toList(),
                        talk.guests(),
                        talk.reaches(),
                        talk.issues());
            case Pause pause ->
                new Round(
                        Item.Kind.PAUSE,
                        pause.id(),
                        pause.starts(),
                        pause.ends(),
                        pause.title(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        };
    }

    private static Stream<Lead> leads(Conversation talk, Opr opr) {
        return opr.panel().members().stream()
                .filter(member -> talk.leads().contains(member.id()))
                .map(member -> new Lead(member.id(), member.name()));
    }
}
