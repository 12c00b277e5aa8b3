package nl.koers.planning;

import java.time.LocalDate;
import java.time.Month;

/// A school year: visits are planned for one. It begins on 1 August.
public record Season(int year) {
    public static Season of(LocalDate day) {
        return new Season(day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public Season next() {
        return new Season(year + 1);
    }

    /// "2027–2028"
    @Override
    public String toString() {
        return year + "–" + (year + 1);
    }
}
