package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;

/// The day, the programme and the timetable.
public record Appointment() {
    public static Appointment none() {
        return new Appointment();
    }

    public boolean isAgreed() {
        return false;
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return List.of();
    }
}
