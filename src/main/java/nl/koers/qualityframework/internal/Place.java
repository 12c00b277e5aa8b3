package nl.koers.qualityframework.internal;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.ui.Bilingual;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A place in a YAML file: it knows its line, so that whoever wrote something wrong is sent there.
///
/// Scalars are read as they are written; a date is no `java.util.Date` on the way.
record Place(String file, Node node) {

    static Place in(String file, String yaml) {
        try {
            var root = new Yaml().compose(new StringReader(yaml));
            if (root == null) {
                throw new WrongFile(file, 1, "dit bestand is leeg.");
            }
            return new Place(file, root);
        } catch (MarkedYAMLException e) {
            throw new WrongFile(
                    file,
                    e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
                    "dit is geen geldige YAML.");
        }
    }

    /// The value of a key that must be there.
    Place at(String key) {
        return find(key).orElseThrow(() -> wrong("hier ontbreekt '" + key + "'."));
    }

    Optional<Place> find(String key) {
        return tuples().stream()
                .filter(tuple -> key(tuple).equals(key))
                .findFirst()
                .map(tuple -> new Place(file, tuple.getValueNode()));
    }

    /// Refuses every key that is not one of these: a typing error would otherwise be a text that silently stays away.
    Place only(String... keys) {
        tuples().stream()
                .filter(tuple -> !Arrays.asList(keys).contains(key(tuple)))
                .findFirst()
                .ifPresent(tuple -> {
                    throw new Place(file, tuple.getKeyNode())
                            .wrong("'" + key(tuple) + "' hoort hier niet. Wat hier kan: " + String.join(", ", keys)
                                    + ".");
                });
        return this;
    }

    <T> List<T> list(Function<Place, T> each) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> each.apply(new Place(file, item)))
                    .toList();
        }
        throw wrong("hier hoort een lijst te staan.");
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong("hier hoort tekst te staan.");
    }

    Bilingual bilingual() {
        only("nl", "en");
        return new Bilingual(at("nl").text(), at("en").text());
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw wrong("'" + text() + "' is geen getal.");
        }
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong("'" + text() + "' is geen datum. Schrijf die zo: 2021-12-13.");
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text()))
                .findFirst()
                .orElseThrow(() -> wrong("'" + text() + "' kan hier niet. Wat hier kan: "
                        + String.join(
                                ", ",
                                Arrays.stream(words.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())
                        + "."));
    }

    WrongFile wrong(String what) {
        return new WrongFile(file, node.getStartMark().getLine() + 1, what);
    }

    private List<NodeTuple> tuples() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw wrong("hier horen regels met een naam, een dubbele punt en een waarde te staan.");
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
