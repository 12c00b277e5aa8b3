package nl.koers.qualityframework.internal.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.Lineage.Line;

/// Whether a line of lineage can be true.
public final class LineageSense {
    private LineageSense() {}

    /// How many elements of the older and of the newer version a kind has.
    static boolean fits(Kind kind, int from, int to) {
        return switch (kind) {
            case SAME, REWORDED -> from == 1 && to == 1;
            case SPLIT -> from == 1 && to > 1;
            case MERGED -> from > 1 && to == 1;
            case NEW -> from == 0 && to > 0;
            case DROPPED -> from > 0 && to == 0;
            case UNDECIDED -> from + to > 0;
        };
    }

    /// The sentence that says what is wrong with a line of the right shape.
    static Optional<String> wrong(Line line, FrameworkVersion older, List<Element> newer) {
        var before = elements(line.from(), older.elements().toList());
        var after = elements(line.to(), newer);
        if (before.size() != line.from().size() || after.size() != line.to().size()) {
            return Optional.empty(); // an unknown code, which was said there
        }
        if (line.kind().leadsOn()
                && Stream.concat(before.stream(), after.stream())
                                .map(Element::kind)
                                .distinct()
                                .count()
                        > 1) {
            return Optional.of("framework.file.lineage-kinds"); // R43
        }
        return switch (line.kind()) {
            case SAME -> Optional.of("framework.file.lineage-not-same").filter(_ -> !sameText(before, after));
            case REWORDED -> Optional.of("framework.file.lineage-is-same").filter(_ -> sameText(before, after));
            case SPLIT, MERGED, NEW, DROPPED, UNDECIDED -> Optional.empty();
        };
    }

    /// The official text is Dutch; a better translation changes nothing.
    public static boolean sameText(Element one, Element other) {
        return one.text().nl().equals(other.text().nl());
    }

    private static boolean sameText(List<Element> before, List<Element> after) {
        return sameText(before.getFirst(), after.getFirst());
    }

    private static List<Element> elements(List<String> codes, List<Element> all) {
        return all.stream().filter(it -> codes.contains(it.code())).toList();
    }
}
