package nl.koers.writing;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Map;
import nl.koers.access.Acting;
import nl.koers.writing.Difference.Kind;
import org.jspecify.annotations.Nullable;

/// A stretch of which two wordings stand in the text, as the writers see it: side by side, differences marked.
///
/// @param place which stretch of the text, from 1
public record Doubling(String id, int place, Side first, Side second) {

    /// One writer's wording.
    ///
    /// @param kept words of the choice for this side
    /// @param out this writer took the stretch out
    public record Side(String heading, String kept, List<Difference.Stretch> words, boolean out) {}

    static List<Doubling> all(Version version, Map<Integer, Author> authors) {
        return version.clashes().stream()
                .map(clash -> of(version, clash, authors))
                .toList();
    }

    private static Doubling of(Version version, Clash clash, Map<Integer, Author> authors) {
        var first = block(version, clash.first());
        var second = block(version, clash.second());
        var shown = first != null ? first : second;
        return new Doubling(
                clash.id(),
                shown == null ? 0 : version.blocks().list().indexOf(shown) + 1,
                side(authors.get(clash.firstIn()), first, second),
                side(authors.get(clash.secondIn()), second, first));
    }

    private static Side side(@Nullable Author author, @Nullable Block mine, @Nullable Block other) {
        boolean me = author != null && Acting.viewer().is(author.person());
        var name = author == null ? "" : author.name();
        var heading = me ? plain("writing.both.yours") : plain("writing.both.of", name);
        if (mine == null) {
            return new Side(
                    heading,
                    me ? plain("writing.both.leave-out-mine") : plain("writing.both.leave-out", name),
                    List.of(),
                    true);
        }
        return new Side(
                heading,
                me ? plain("writing.both.keep-mine") : plain("writing.both.keep", name),
                marked(mine, other),
                false);
    }

    /// This wording, with what the other one does not have as added.
    private static List<Difference.Stretch> marked(Block mine, @Nullable Block other) {
        return other == null
                ? List.of(new Difference.Stretch(Kind.SAME, mine.text()))
                : Difference.between(other.text(), mine.text()).stream()
                        .filter(stretch -> stretch.kind() != Kind.REMOVED)
                        .toList();
    }

    private static @Nullable Block block(Version version, @Nullable String id) {
        return version.blocks().list().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
