package nl.koers.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/domein/regels.md` and the tests speak of the same rules, and the document names the tests that prove each.
class RulesTests {
    private static final Path DOCUMENT = Path.of("docs/domein/regels.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (R\\d\\d) \\|(.*)\\| ([^|]*) \\|$");
    private static final Pattern NAME = Pattern.compile("\"(R\\d\\d[^\"·]*)·");
    private static final Pattern RULE = Pattern.compile("R\\d\\d");

    /// From rule to the classes with a test that begins with its number.
    private static final Map<String, List<String>> PROVEN = proven();

    @Test
    void every_rule_has_a_test_and_every_test_names_a_rule_that_is_listed() {
        var listed = listed();
        assertThat(without(PROVEN.keySet(), listed))
                .as("in tests, not in " + DOCUMENT)
                .isEmpty();
        assertThat(without(listed, PROVEN.keySet()))
                .as("in " + DOCUMENT + ", without a test")
                .isEmpty();
    }

    @Test
    void the_document_leads_to_the_tests() {
        var text = Sources.read(DOCUMENT);
        assertThat(PROVEN.values().stream().flatMap(List::stream).distinct())
                .allMatch(test -> Pattern.compile("(?m)^" + Pattern.quote(test) + ": \\.\\./\\.\\./(\\S+)$")
                        .matcher(text)
                        .results()
                        .anyMatch(link -> Files.exists(Path.of(link.group(1)))));
    }

    @Test
    void the_document_names_the_tests_of_each_rule() {
        var wrong = new ArrayList<String>();
        ROW.matcher(Sources.read(DOCUMENT)).results().forEach(row -> {
            var tests = String.join(", ", PROVEN.getOrDefault(row.group(1), List.of()));
            if (!tests.equals(row.group(3))) {
                wrong.add(row.group(1) + " … | " + tests + " |");
            }
        });
        assertThat(wrong).as("the last column of these rows in " + DOCUMENT).isEmpty();
    }

    private static TreeSet<String> listed() {
        return ROW.matcher(Sources.read(DOCUMENT))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> without(java.util.Set<String> all, java.util.Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Map<String, List<String>> proven() {
        var all = new TreeMap<String, TreeSet<String>>();
        for (var file : Sources.in("src/test/java", ".java").files()) {
            var name = "[" + String.valueOf(file.path().getFileName()).replace(".java", "") + "]";
            file.find(NAME)
                    .forEach(match -> RULE.matcher(match.group(1))
                            .results()
                            .forEach(rule -> all.computeIfAbsent(rule.group(), _ -> new TreeSet<>())
                                    .add(name)));
        }
        var lists = new TreeMap<String, List<String>>();
        all.forEach((rule, tests) -> lists.put(rule, List.copyOf(tests)));
        return lists;
    }
}
