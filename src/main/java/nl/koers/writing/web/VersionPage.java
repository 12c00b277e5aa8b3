package nl.koers.writing.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Optional;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Difference;
import nl.koers.writing.Papers;
import nl.koers.writing.Place;
import nl.koers.writing.Version;
import nl.koers.writing.VersionLine;

/// One version of a text with what is different from another one.
///
/// @param lines the text paragraph by paragraph, with what came and went
/// @param others versions around it, to compare it with
/// @param restore address to bring it back; empty where that cannot be: it is the newest, or the text is closed
public record VersionPage(
        String title,
        List<Link> path,
        int number,
        String about,
        int comparedWith,
        List<List<Difference.Stretch>> lines,
        List<Choice> others,
        String href,
        String restore,
        int seen) {

    /// So many at each side of it can be chosen to compare with.
    static final int AROUND = 100;

    public record Choice(int number, String words) {}

    static VersionPage of(Place place, Version version, Optional<Version> other, List<VersionLine> around, int newest) {
        int number = version.number();
        var versions = Papers.action(place.key()) + "/versies";
        var href = versions + "/" + number;
        var path = new java.util.ArrayList<>(VersionsPage.path(place, versions));
        path.add(new Link(plain("writing.version.number", number), ""));
        return new VersionPage(
                place.title(),
                path,
                number,
                plain("writing.version.about", Dates.moment(version.savedAt()), version.byName()),
                other.map(Version::number).orElse(0),
                lines(version, other),
                around.stream()
                        .filter(it -> it.number() != number)
                        .map(it -> new Choice(
                                it.number(),
                                plain("writing.version.choice", it.number(), Dates.moment(it.savedAt()), it.byName())))
                        .toList(),
                href,
                place.writable() && number != newest ? href + "/terug" : "",
                newest);
    }

    /// The older of the two is where the changes start from.
    private static List<List<Difference.Stretch>> lines(Version version, Optional<Version> other) {
        var before = other.filter(it -> it.number() < version.number()).or(() -> Optional.of(version));
        var after = other.filter(it -> it.number() > version.number()).orElse(version);
        return other.isEmpty()
                ? Difference.between(version.blocks(), version.blocks())
                : Difference.between(before.get().blocks(), after.blocks());
    }
}
