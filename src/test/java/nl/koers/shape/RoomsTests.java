package nl.koers.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.KoersApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTests {

    @Test
    void rooms_know_only_whom_their_door_plate_names() {
        ApplicationModules.of(KoersApplication.class).verify();
    }

    @Test
    void every_package_has_a_door_plate_that_marks_what_may_be_null() {
        var without = Stream.of("src/main/java", "src/test/java")
                .flatMap(folder -> Sources.in(folder, ".java").files().stream())
                .map(file -> file.path().getParent())
                .distinct()
                .filter(folder -> !isMarked(folder.resolve("package-info.java")))
                .map(Path::toString)
                .filter(folder -> !folder.endsWith("src/test/java/nl/koers"))
                .toList();
        assertThat(without).isEmpty();
    }

    private static boolean isMarked(Path plate) {
        // a test stands in the package of what it tests, and shares its plate
        var main = Path.of(plate.toString().replace("src/test/java", "src/main/java"));
        return Stream.of(plate, main)
                .anyMatch(it -> Files.exists(it) && Sources.read(it).contains("@NullMarked"));
    }

    @Test
    void time_comes_from_the_one_clock() {
        var code = Pattern.compile(
                "\\b[A-Z]\\w+\\.now\\(\\)|currentTimeMillis|new Date\\(\\)|Clock\\.system|\\b(?:Instant|LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime)::now");
        assertThat(Sources.in("src/main/java", ".java", ".jte").places(code))
                .filteredOn(place -> Stream.of("HouseClock.java", "DemonstrationClock.java", "database/internal/")
                        .noneMatch(place::contains))
                .isEmpty();
    }

    @Test
    void sql_takes_times_and_ids_from_the_program() {
        var sql = Pattern.compile(
                "(?i)\\b(?:now\\(\\)|current_date|current_timestamp|localtimestamp|uuidv7\\(\\)|gen_random_uuid\\(\\))");
        assertThat(List.of(
                                Sources.in("src/main/resources/db", ".sql").places(sql),
                                Sources.in("src/main/java", ".java").places(sql))
                        .stream()
                        .flatMap(List::stream))
                .filteredOn(place -> !place.contains("database/internal/"))
                .isEmpty();
    }
}
