package nl.koers.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koers.database.internal.RoomMigrations;
import nl.koers.shape.Sources.Source;
import org.junit.jupiter.api.Test;

/// A room makes and changes tables in its own schema only, and points at others along its arrows.
class MigrationsTests {
    private static final List<Source> FILES =
            Sources.in("src/main/resources/db/migration", ".sql").files();
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    /// What is made or changed: the schema before the dot.
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:create(?:\\s+or\\s+replace)?\\s+(?:table|view|function|type|sequence)|alter\\s+table|drop\\s+\\w+|insert\\s+into|delete\\s+from|update|(?:create\\s+policy|create\\s+(?:unique\\s+)?index|create\\s+trigger)\\s[^;]*?\\bon)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(\\w+)\\.\\w+");
    /// Who gives and ends a seat is known in the room whose seat it is; such a policy only takes away (ADR 0004).
    private static final Pattern NARROWER = Pattern.compile("create policy \\w+ on access\\.seat as restrictive[^;]*;");

    private static final Map<String, String> PLATES =
            Sources.in("src/main/java/nl/koers", "package-info.java").files().stream()
                    .filter(it -> it.path().getNameCount() == 7)
                    .collect(Collectors.toMap(MigrationsTests::room, Source::text));

    private static final Pattern ARROWS = Pattern.compile("allowedDependencies = \\{([^}]*)}");

    private static final Pattern NAMED =
            Pattern.compile("\\b(" + String.join("|", RoomMigrations.ROOMS) + ")\\.\\w+(?=\\s|\\(|,|;)");

    @Test
    void a_room_changes_only_its_own_schema() {
        var others = new ArrayList<String>();
        for (var file : FILES) {
            CHANGED.matcher(NARROWER.matcher(bare(file)).replaceAll(""))
                    .results()
                    .filter(match -> !match.group(1).equals(room(file)))
                    .forEach(match -> others.add(file.path() + ": " + match.group()));
        }
        assertThat(others).isEmpty();
    }

    @Test
    void a_room_points_only_at_rooms_it_may_know() {
        var others = new TreeSet<String>();
        for (var file : FILES) {
            var may = mayKnow(room(file));
            NAMED.matcher(bare(file))
                    .results()
                    .filter(match -> !match.group(1).equals(room(file)) && !may.contains(match.group(1)))
                    .forEach(match -> others.add(file.path() + ": " + match.group()));
        }
        assertThat(others).isEmpty();
    }

    private static String bare(Source file) {
        return COMMENT.matcher(file.text()).replaceAll("");
    }

    private static String room(Source file) {
        return file.path().getName(file.path().getNameCount() - 2).toString();
    }

    /// The arrows of the door plate; `access` is the ground of every policy. Read from its source: a class of that name
    /// among the tests would stand before it.
    private static Set<String> mayKnow(String room) {
        var all = new TreeSet<>(Set.of("access"));
        var plate = PLATES.get(room);
        assertThat(plate).as(room + " has a door plate").isNotNull();
        ARROWS.matcher(plate)
                .results()
                .forEach(it -> all.addAll(Arrays.asList(it.group(1).split("[\", ]+"))));
        return all;
    }
}
