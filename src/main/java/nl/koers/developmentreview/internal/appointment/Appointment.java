package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;

/// The day, the programme and the timetable.
public record Appointment() {
    public static Appointment none() {
        return new Appointment();
    }

    /// The day both sides agreed on; empty while they have not, or while a move of the day waits for both again (R61).
    public Optional<LocalDate> day() {
        return Optional.empty();
    }

    /// The conversations of the programme, in order of the day.
    public List<Conversation> conversations() {
        return List.of();
    }

    public boolean isAgreed() {
        return false;
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return List.of();
    }
}
