package nl.koers.writing.web;

import static nl.koers.ui.Words.plain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Papers;
import nl.koers.writing.Place;
import nl.koers.writing.VersionLine;

/// Versions of a text, newest first, those of one sitting of one writer together.
///
/// @param older address of the versions before these; empty when there are none
public record VersionsPage(String title, List<Link> path, List<Sitting> sittings, String older) {
    static final int AT_ONCE = 200;

    /// So long without a save and a next one belongs to another sitting.
    static final Duration PAUSE = Duration.ofMinutes(30);

    /// What one writer saved without a long pause. A page that saves by itself makes many versions of it.
    ///
    /// @param last the one it ended with
    /// @param earlier the others, newest first
    public record Sitting(Line last, String by, List<Line> earlier) {}

    public record Line(String href, int number, String when, String words, String how) {}

    /// @param found one more than is shown, when there are more
    static VersionsPage of(Place place, List<VersionLine> found) {
        var history = found.subList(0, Math.min(AT_ONCE, found.size()));
        var sittings = new ArrayList<Sitting>();
        for (var together : sittings(history)) {
            var lines = together.stream().map(version -> line(place, version)).toList();
            sittings.add(new Sitting(lines.getFirst(), together.getFirst().byName(), lines.subList(1, lines.size())));
        }
        return new VersionsPage(place.title(), path(place, ""), List.copyOf(sittings), older(place, found));
    }

    private static String older(Place place, List<VersionLine> found) {
        return found.size() > AT_ONCE
                ? Papers.action(place.key()) + "/versies?voor="
                        + found.get(AT_ONCE - 1).number()
                : "";
    }

    /// @param versions where the list of versions is; empty on that page itself
    static List<Link> path(Place place, String versions) {
        var path = new ArrayList<>(place.path());
        path.add(new Link(plain("writing.versions.title"), versions));
        return path;
    }

    private static List<List<VersionLine>> sittings(List<VersionLine> history) {
        var all = new ArrayList<List<VersionLine>>();
        for (var version : history) {
            if (all.isEmpty() || !together(all.getLast().getLast(), version)) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(version);
        }
        return all;
    }

    private static boolean together(VersionLine later, VersionLine earlier) {
        return later.by().equals(earlier.by())
                && Duration.between(earlier.savedAt(), later.savedAt()).compareTo(PAUSE) < 0;
    }

    private static Line line(Place place, VersionLine version) {
        return new Line(
                Papers.action(place.key()) + "/versies/" + version.number(),
                version.number(),
                Dates.moment(version.savedAt()),
                plain("writing.versions.words", version.words()),
                origin(version));
    }

    static String origin(VersionLine version) {
        return switch (version.origin()) {
            case WRITTEN -> "";
            case MERGED -> plain("writing.versions.merged");
            case SETTLED -> plain("writing.versions.settled");
            case RESTORED -> plain("writing.versions.brought-back");
        };
    }
}
