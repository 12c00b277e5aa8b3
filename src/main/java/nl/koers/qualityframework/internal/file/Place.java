package nl.koers.qualityframework.internal.file;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.ui.Bilingual;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/// A place in a YAML file: it knows its line, so that whoever wrote something wrong is sent there.
///
/// What is wrong is noted and reading goes on with something empty, so that all of it is told at once. Scalars are read
/// as they are written; a date is no `java.util.Date` on the way.
record Place(@Nullable Node node, int line, Faults faults) {
    /// Stands where a text is known to be missing, so that forgetting one is not the same.
    static final String TO_ENTER = "nog in te voeren";

    static Place in(String yaml, Faults faults) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setNestingDepthLimit(20);
            var root = new Yaml(options).compose(new StringReader(yaml));
            if (root == null) {
                faults.add(1, "framework.file.empty");
            }
            return new Place(root, 1, faults);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            faults.add(mark == null ? 1 : mark.getLine() + 1, "framework.file.no-yaml");
        } catch (ReaderException e) {
            faults.add(lineOf(yaml, e.getPosition()), "framework.file.unprintable");
        } catch (YAMLException e) {
            faults.add(1, "framework.file.no-yaml");
        }
        return new Place(null, 1, faults);
    }

    private static int lineOf(String yaml, int position) {
        return 1
                + (int) yaml.substring(0, Math.min(position, yaml.length()))
                        .chars()
                        .filter(it -> it == '\n')
                        .count();
    }

    private Place at(Node other) {
        return new Place(other, other.getStartMark().getLine() + 1, faults);
    }

    /// The value of a key that must be there.
    Place at(String key) {
        var found = find(key);
        if (found.isEmpty()) {
            if (node instanceof MappingNode) {
                wrong("framework.file.lacks", key);
            }
            return new Place(null, line, faults);
        }
        return found.get();
    }

    Optional<Place> find(String key) {
        return tuples().stream()
                .filter(tuple -> key(tuple).equals(key))
                .findFirst()
                .map(this::value);
    }

    /// A list or a mapping begins at its key, a text where it stands.
    private Place value(NodeTuple tuple) {
        var value = tuple.getValueNode();
        return value instanceof ScalarNode
                ? at(value)
                : new Place(value, tuple.getKeyNode().getStartMark().getLine() + 1, faults);
    }

    /// Nothing can be read here, which was said before.
    boolean isNothing() {
        return node == null;
    }

    /// Refuses every key that is not one of these: a typing error would otherwise be a text that silently stays away.
    Place only(String... keys) {
        if (node != null && !(node instanceof MappingNode)) {
            wrong("framework.file.no-mapping");
            return new Place(null, line, faults);
        }
        var seen = new HashSet<String>();
        tuples().forEach(tuple -> {
            if (!Arrays.asList(keys).contains(key(tuple))) {
                at(tuple.getKeyNode()).wrong("framework.file.no-such-key", key(tuple), String.join(", ", keys));
            } else if (!seen.add(key(tuple))) {
                at(tuple.getKeyNode()).wrong("framework.file.twice", key(tuple));
            }
        });
        return this;
    }

    <T> List<T> list(Function<Place, T> each) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> each.apply(at(item)))
                    .toList();
        }
        if (node != null) {
            wrong("framework.file.no-list");
        }
        return List.of();
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        if (node != null) {
            wrong("framework.file.no-text");
        }
        return "";
    }

    boolean says(Enum<?> word) {
        return node instanceof ScalarNode scalar && scalar.getValue().strip().equals(word.name());
    }

    /// `nog in te voeren` instead of what is expected here.
    boolean isToEnter() {
        return node instanceof ScalarNode scalar && scalar.getValue().strip().equals(TO_ENTER);
    }

    /// Dutch, with or without English; or said to be missing.
    Bilingual bilingual() {
        if (isNothing() || isToEnter()) {
            return Bilingual.MISSING;
        }
        var place = only("nl", "en");
        return new Bilingual(
                place.at("nl").text(), place.find("en").map(Place::text).orElse(""));
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            wrong("framework.file.no-number", text());
            return 0;
        }
    }

    LocalDate date() {
        var text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                wrong("framework.file.no-date", text);
            }
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> words, List<E> allowed) {
        var text = text();
        return allowed.stream()
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (!text.isEmpty()) {
                        wrong(
                                "framework.file.not-one-of",
                                text,
                                allowed.stream().map(Enum::name).collect(Collectors.joining(", ")));
                    }
                    return words.getEnumConstants()[0];
                });
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        return oneOf(words, Arrays.asList(words.getEnumConstants()));
    }

    void wrong(String key, Object... facts) {
        faults.add(line, key, facts);
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
