package nl.koers.developmentreview.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De handelingen in het verloop")
class ActsInWordsTests {
    private static final Pattern NOTED = Pattern.compile("record\\s*\\.note(?:Naming)?\\((.*?);", Pattern.DOTALL);
    private static final Pattern ACT = Pattern.compile("\"([A-Z][A-Z_]+)\"");

    @ParameterizedTest(name = "R92 · every act that is noted has words in {0}")
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void have_words(String file) throws IOException {
        var words = words(file);
        assertThat(acts()).isNotEmpty().allSatisfy(act -> assertThat(words).contains("opr.act." + act));
    }

    @ParameterizedTest(name = "R92 · {0} has no words for an act that nobody notes")
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void no_more_than_that(String file) throws IOException {
        assertThat(words(file).stream()
                        .filter(key -> key.startsWith("opr.act."))
                        .map(key -> key.substring("opr.act.".length())))
                .isSubsetOf(acts());
    }

    private static Set<String> acts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/koers/developmentreview"))) {
            // the last ones are noted by the record and the writing room themselves, of every dossier
            return Stream.concat(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .map(ActsInWordsTests::read)
                                    .flatMap(source -> NOTED.matcher(source).results())
                                    .flatMap(call -> ACT.matcher(call.group(1)).results())
                                    .map(found -> found.group(1)),
                            Stream.of("NAMES_GONE", "PASSAGE_SETTLED"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> words(String file) throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/nl/koers/developmentreview").resolve(file))) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
