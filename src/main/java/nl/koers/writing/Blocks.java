package nl.koers.writing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text as its blocks, in order.
public record Blocks(List<Block> list) {
    static final Blocks NONE = new Blocks(List.of());
    // possessive: however many there are, they take no depth
    private static final Pattern BLANK_LINES = Pattern.compile("\n(?:[ \t]*+\n)++");

    public Blocks {
        list = List.copyOf(list);
    }

    /// The stretches of a typed text: composed characters in their one form, line ends in one kind, nothing else
    /// touched.
    static List<String> chunks(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return Arrays.stream(BLANK_LINES.split(text))
                .map(Blocks::trimmed)
                .filter(chunk -> !chunk.isEmpty())
                .toList();
    }

    /// A typed text whose stretches are recognised as those of the ground it was written on; new ones are born.
    static Blocks typedOn(Blocks ground, String typed, int version, Supplier<String> ids) {
        var chunks = chunks(typed);
        var kin = new Kinship(ground.list.stream().map(Block::text).toList(), chunks).pairs();
        return new Blocks(IntStream.range(0, chunks.size())
                .mapToObj(i -> {
                    var chunk = chunks.get(i);
                    var before = kin.get(i);
                    if (before == null) {
                        return new Block(ids.get(), chunk, version);
                    }
                    var same = ground.list.get(before);
                    return same.says(chunk) ? same : same.with(chunk, version);
                })
                .toList());
    }

    static Blocks read(String text, List<String> ids, List<Integer> since) {
        var chunks = text.isEmpty() ? List.<String>of() : List.of(text.split("\n\n"));
        return new Blocks(IntStream.range(0, chunks.size())
                .mapToObj(i -> new Block(ids.get(i), chunks.get(i), since.get(i)))
                .toList());
    }

    public String text() {
        return list.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    boolean says(String typed) {
        return text().equals(String.join("\n\n", chunks(typed)));
    }

    Optional<Block> find(String id) {
        return list.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    boolean has(String id) {
        return find(id).isPresent();
    }

    Map<String, Block> byId() {
        var found = new HashMap<String, Block>();
        list.forEach(block -> found.put(block.id(), block));
        return found;
    }

    Blocks without(String id) {
        return new Blocks(list.stream().filter(block -> !block.id().equals(id)).toList());
    }

    List<String> ids() {
        return list.stream().map(Block::id).toList();
    }

    int words() {
        return (int) list.stream()
                .flatMap(block -> Arrays.stream(block.text().split("\\s+")))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /// Without the blank lines around it; spaces before a first word stay out too, those after a last one as well.
    private static String trimmed(String chunk) {
        return chunk.lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
