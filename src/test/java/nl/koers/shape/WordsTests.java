package nl.koers.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.Step;
import nl.koers.developmentreview.internal.Task;
import nl.koers.developmentreview.internal.handover.HandoverRule;
import nl.koers.people.Function;
import nl.koers.people.Level;
import nl.koers.people.NationalSeat;
import nl.koers.people.internal.accounts.PasswordRule;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.Element.RegionFunction;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Lineage;
import nl.koers.qualityframework.Waarborg;
import nl.koers.qualityframework.internal.concept.Publishing;
import nl.koers.register.PartnershipSeat;
import org.junit.jupiter.api.Test;

/// Every word in both languages, every key that is asked for there, and none that nobody asks for.
class WordsTests {
    private static final String WORDS = "src/main/resources/nl/koers";
    private static final Set<String> DUTCH = keys("/messages.properties");
    private static final Set<String> ENGLISH = keys("/messages_en.properties");
    private static final Set<String> ROOMS =
            DUTCH.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toUnmodifiableSet());
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:" + String.join("|", ROOMS) + ")\\.[A-Za-z0-9_.-]*)\"");

    /// Keys that are put together from a constant: what stands before it, the constants, what stands after it.
    private record Composed(String before, Class<? extends Enum<?>> constants, List<String> after) {
        static Composed of(String before, Class<? extends Enum<?>> constants, String... after) {
            return new Composed(before, constants, after.length == 0 ? List.of("") : List.of(after));
        }

        Stream<String> keys() {
            return Arrays.stream(constants.getEnumConstants())
                    .flatMap(constant -> after.stream().map(end -> before + constant.name() + end));
        }
    }

    private static final List<Composed> COMPOSED = List.of(
            Composed.of("opr.task.", Task.class, ".what", ".why"),
            Composed.of("opr.step.", Step.class),
            Composed.of("opr.phase.", Step.Phase.class, "", ".note"),
            Composed.of("opr.seat.", OprSeat.class),
            Composed.of("people.function.", Function.class),
            Composed.of("people.level.", Level.class),
            Composed.of("people.seat.", NationalSeat.class),
            Composed.of("people.seat.", PartnershipSeat.class),
            Composed.of("opr.handover.broken.", HandoverRule.class),
            Composed.of("people.password.broken.", PasswordRule.class),
            Composed.of("framework.function.", RegionFunction.class),
            Composed.of("framework.status.", Status.class),
            Composed.of("framework.adopted.", Status.class),
            Composed.of("framework.lede.", Status.class),
            Composed.of("framework.part.", Waarborg.Part.class),
            Composed.of("framework.to-enter.", Waarborg.Part.class),
            Composed.of("framework.kind.", Element.Kind.class),
            Composed.of("framework.lineage.", Lineage.Kind.class),
            Composed.of("framework.became.", Lineage.Kind.class),
            Composed.of("framework.was.", Lineage.Kind.class),
            Composed.of("framework.beside.none.", Lineage.Kind.class),
            Composed.of("framework.publish.refused.", Publishing.Objection.class),
            Composed.of("framework.file.lineage-shape.", Lineage.Kind.class));

    @Test
    void dutch_and_english_have_the_same_keys() {
        assertThat(without(DUTCH, ENGLISH)).as("no English words").isEmpty();
        assertThat(without(ENGLISH, DUTCH)).as("no Dutch words").isEmpty();
    }

    @Test
    void no_key_stands_twice_in_a_file() {
        var twice = new ArrayList<String>();
        for (var file : Sources.in(WORDS, "messages.properties", "messages_en.properties")
                .files()) {
            var seen = new TreeSet<String>();
            file.text()
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .forEach(key -> twice.add(file.path() + " " + key));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void every_constant_that_people_read_has_words() {
        assertThat(COMPOSED.stream().flatMap(Composed::keys).filter(key -> !DUTCH.contains(key)))
                .isEmpty();
    }

    @Test
    void every_key_that_is_asked_for_has_words() {
        var asked = Sources.in("src/main/java", ".java", ".jte").files().stream()
                .flatMap(file -> file.find(LITERAL)
                        .filter(match -> DUTCH.stream().noneMatch(matches(match.group(1))))
                        .map(match -> file.at(match) + " " + match.group(1)));
        assertThat(asked).isEmpty();
    }

    @Test
    void every_word_is_asked_for_somewhere() {
        var asked = Sources.in("src/main/java", ".java", ".jte").files().stream()
                .flatMap(file -> file.find(LITERAL).map(match -> match.group(1)))
                .collect(Collectors.toSet());
        COMPOSED.stream().flatMap(Composed::keys).forEach(asked::add);
        assertThat(DUTCH.stream()
                        .filter(key ->
                                asked.stream().noneMatch(it -> matches(it).test(key))))
                .isEmpty();
    }

    /// A literal asks for its own key, for its counted forms, or, ending in a dot or dash, for all that begin with it.
    private static Predicate<String> matches(String literal) {
        return key -> key.equals(literal)
                || (literal.endsWith(".") || literal.endsWith("-")) && key.startsWith(literal)
                || List.of(".one", ".many", ".none").stream().anyMatch(end -> key.equals(literal + end));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> keys(String file) {
        var all = new TreeSet<String>();
        for (var source : Sources.in(WORDS, file).files()) {
            var words = new Properties();
            try {
                words.load(new StringReader(source.text()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            all.addAll(words.stringPropertyNames());
        }
        return all;
    }
}
