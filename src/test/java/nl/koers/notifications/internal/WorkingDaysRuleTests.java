package nl.koers.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Werkdagen")
class WorkingDaysRuleTests {
    @Test
    @DisplayName("R33 · de vrije dagen van 2027 en 2028, uit de kalender overgenomen")
    void holidays() {
        assertThat(free(2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-04-27",
                        "2027-05-05",
                        "2027-05-06",
                        "2027-05-17");
        assertThat(free(2028))
                .containsExactly(
                        "2028-04-14",
                        "2028-04-17",
                        "2028-04-27",
                        "2028-05-05",
                        "2028-05-25",
                        "2028-06-05",
                        "2028-12-25",
                        "2028-12-26");
    }

    @Test
    @DisplayName("R33 · Koningsdag valt op zaterdag als 27 april een zondag is")
    void kings_day() {
        assertThat(WorkingDays.includes(LocalDate.of(2025, 4, 28))).isTrue();
        assertThat(WorkingDays.includes(LocalDate.of(2026, 4, 27))).isFalse();
    }

    @Test
    @DisplayName("R33 · Pasen, uit een lijst")
    void easter() {
        assertThat(Stream.of(2024, 2025, 2026, 2027, 2030, 2038).map(WorkingDays::easter))
                .containsExactly(
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2025, 4, 20),
                        LocalDate.of(2026, 4, 5),
                        LocalDate.of(2027, 3, 28),
                        LocalDate.of(2030, 4, 21),
                        LocalDate.of(2038, 4, 25));
    }

    @Test
    @DisplayName("R33 · de laatste werkdag voor een dag")
    void before() {
        assertThat(WorkingDays.before(LocalDate.of(2027, 5, 18))).isEqualTo("2027-05-14");
        assertThat(WorkingDays.before(LocalDate.of(2027, 5, 7))).isEqualTo("2027-05-04");
    }

    /// Without the weekends.
    private static List<String> free(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !WorkingDays.includes(day))
                .map(LocalDate::toString)
                .toList();
    }
}
