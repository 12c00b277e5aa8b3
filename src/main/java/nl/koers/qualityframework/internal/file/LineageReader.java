package nl.koers.qualityframework.internal.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.Lineage;
import nl.koers.qualityframework.Lineage.Kind;
import nl.koers.qualityframework.Lineage.Line;
import nl.koers.qualityframework.Waarborg;
import nl.koers.ui.Bilingual;
import org.jspecify.annotations.Nullable;

/// Reads what became of the elements of the version before, and whether that makes sense: every element of both has one
/// line, or is said to be undecided (R47).
final class LineageReader {
    private final String version;
    private final List<FrameworkVersion> published;
    private final List<Element> newer;
    private @Nullable FrameworkVersion older;

    LineageReader(String version, List<FrameworkVersion> published, List<Waarborg> waarborgen) {
        this.version = version;
        this.published = published;
        this.newer = waarborgen.stream().flatMap(it -> it.elements().stream()).toList();
    }

    /// The version that went before; only the very first has none.
    @Nullable
    String follows(Place root) {
        var place = root.find("follows");
        if (place.isEmpty()) {
            published.stream()
                    .map(FrameworkVersion::version)
                    .filter(this::isOlder)
                    .findFirst()
                    .ifPresent(it -> root.wrong("framework.file.follows-nothing", it));
            root.find("lineage").ifPresent(it -> it.wrong("framework.file.lineage-of-nothing"));
            return null;
        }
        var name = place.get().text();
        older = published.stream()
                .filter(it -> it.version().equals(name) && isOlder(name))
                .findFirst()
                .orElse(null);
        if (older == null) {
            place.get().wrong("framework.file.follows-unknown", name);
        } else if (root.find("lineage").isEmpty()) {
            root.wrong("framework.file.lacks", "lineage");
        }
        return name;
    }

    private boolean isOlder(String other) {
        return FrameworkVersion.NEWEST_FIRST.compare(version, other) < 0;
    }

    Lineage lines(Place place) {
        var from = new HashSet<String>();
        var to = new HashSet<String>();
        var lines = place.list(it -> line(it, from, to));
        if (older != null && !place.isNothing()) {
            older.elements()
                    .filter(it -> !from.contains(it.code()))
                    .forEach(it -> place.wrong("framework.file.lineage-old", it.code(), older().version()));
            newer.stream()
                    .filter(it -> !to.contains(it.code()))
                    .forEach(it -> place.wrong("framework.file.lineage-new", it.code()));
        }
        return new Lineage(lines);
    }

    private FrameworkVersion older() {
        return Optional.ofNullable(older).orElseThrow();
    }

    private Line line(Place place, Set<String> from, Set<String> to) {
        var it = place.only("kind", "from", "to", "note");
        var said = it.at("kind");
        var kind = said.oneOf(Kind.class);
        var line = new Line(
                kind,
                codes(it, "from", older == null ? List.of() : older.elements().toList(), from),
                codes(it, "to", newer, to),
                it.find("note").map(Place::bilingual).orElse(Bilingual.MISSING));
        if (!said.says(kind)) {
            return line; // it was said that this is no kind
        }
        if (!LineageSense.fits(kind, line.from().size(), line.to().size())) {
            it.wrong("framework.file.lineage-shape." + kind);
        } else if (older != null) {
            LineageSense.wrong(line, older, newer).ifPresent(it::wrong);
        }
        return line;
    }

    private List<String> codes(Place line, String key, List<Element> known, Set<String> seen) {
        return line.find(key)
                .map(list -> list.list(code -> {
                    if (older != null
                            && known.stream().noneMatch(it -> it.code().equals(code.text()))) {
                        code.wrong("framework.file.no-element-there." + key, code.text());
                    } else if (!seen.add(code.text())) {
                        code.wrong("framework.file.lineage-twice." + key, code.text());
                    }
                    return code.text();
                }))
                .orElse(List.of());
    }
}
