package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.koers.developmentreview.internal.Side;
import nl.koers.people.Level;

/// What the tests of step 3 agree about: dates of the demonstration, and a programme that can be agreed to.
final class Talks {
    static final LocalDate TODAY = LocalDate.of(2027, 6, 2);
    static final LocalDate SEP_16 = LocalDate.of(2027, 9, 16);
    static final LocalDate SEP_23 = LocalDate.of(2027, 9, 23);
    static final LocalDate SEP_30 = LocalDate.of(2027, 9, 30);
    static final Terms TERMS = new Terms(TODAY, null, 2);
    static final UUID FIRST = new UUID(1, 1);
    static final UUID SECOND = new UUID(1, 2);
    static final UUID ISSUE = new UUID(2, 1);
    static final UUID PARTNER = new UUID(3, 1);

    private Talks() {}

    static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    static Appointment changed(Reply reply) {
        return switch (reply) {
            case Reply.Changed(var to) -> to;
            case Reply.Refused(var because) -> throw new AssertionError("refused: " + because);
        };
    }

    static List<Objection> refused(Reply reply) {
        return switch (reply) {
            case Reply.Refused(var because) -> because;
            case Reply.Changed(var to) -> throw new AssertionError("not refused: " + to);
        };
    }

    static Appointment edited(Appointment appointment, ProgrammeChange... changes) {
        return Arrays.stream(changes)
                .reduce(appointment, (now, change) -> changed(now.change(change, TERMS)), (_, last) -> last);
    }

    static ProgrammeChange frame() {
        return frame(LocalDate.of(2027, 8, 26), LocalDate.of(2027, 9, 9));
    }

    static ProgrammeChange frame(LocalDate documentsBy, LocalDate readBy) {
        return new ProgrammeChange.Frame(
                new Hours(at(9, 0), at(16, 30), "De Brug, Oeverstraat 2, Rijnstad"),
                new Timetable(documentsBy, readBy));
    }

    static ProgrammeChange talk(UUID id, LocalTime starts, LocalTime ends, List<UUID> leads, Level... layers) {
        return new ProgrammeChange.PutConversation(
                id, starts, ends, "Ronde " + id.getLeastSignificantBits(), leads, List.of(layers), List.of(ISSUE));
    }

    static ProgrammeChange issue() {
        return new ProgrammeChange.PutIssue(ISSUE, "Hoe krijgen begeleiders meer tijd?");
    }

    /// Both agreed to 23 September.
    static Appointment withDay() {
        var proposed = changed(Appointment.none().propose(Side.HOST, List.of(SEP_16, SEP_23), TERMS));
        return changed(proposed.agreeTo(SEP_23, Side.PANEL, TERMS));
    }

    /// A day, and content to which both can agree.
    static Appointment ready() {
        return edited(
                withDay(),
                frame(),
                issue(),
                talk(FIRST, at(9, 30), at(10, 30), List.of(), Level.STRATEGIC, Level.STUDENT));
    }
}
