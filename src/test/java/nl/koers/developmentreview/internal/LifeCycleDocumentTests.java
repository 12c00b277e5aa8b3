package nl.koers.developmentreview.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De levensloop in de documentatie")
class LifeCycleDocumentTests {
    private static final Pattern NAME_IN_TABLE = Pattern.compile("\\| `([A-Z_]+)` \\|");

    @Test
    @DisplayName("R32 · noemt precies de stappen en taken van de code, elke één keer")
    void names_the_steps_and_tasks_of_the_code() throws IOException {
        var page = Files.readString(Path.of("docs/domein/levensloop-opr.md"));
        var named = NAME_IN_TABLE
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> inCode = Stream.concat(
                        Arrays.stream(Step.values()).map(Step::name),
                        Arrays.stream(Task.values()).map(Task::name))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(inCode);
    }
}
