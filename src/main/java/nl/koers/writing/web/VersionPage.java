package nl.koers.writing.web;

import static nl.koers.ui.Words.plain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Difference;
import nl.koers.writing.Papers;
import nl.koers.writing.Place;
import nl.koers.writing.Version;
import nl.koers.writing.VersionLine;

/// One version of a text with what is different from another one.
///
/// @param lines the text paragraph by paragraph, with what came and went
/// @param others the last version of each sitting, to compare it with
/// @param typed the number of any other version, as it was typed
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
        int seen,
        String typed,
        Refusals refusals) {

    /// So many can be chosen; any other by its number.
    static final int MOST = 200;

    public record Choice(int number, String words) {}

    static VersionPage of(
            Place place,
            Version version,
            Optional<Version> other,
            List<VersionLine> ends,
            int newest,
            String typed,
            Refusals refusals) {
        int number = version.number();
        var versions = Papers.action(place.key()) + "/versies";
        var href = versions + "/" + number;
        var path = new ArrayList<>(VersionsPage.path(place, versions));
        path.add(new Link(plain("writing.version.number", number), ""));
        return new VersionPage(
                place.title(),
                path,
                number,
                plain("writing.version.about", Dates.moment(version.savedAt()), version.byName()),
                other.map(Version::number).orElse(0),
                lines(version, other),
                choices(number, other, ends),
                href,
                place.writable() && number != newest ? href + "/terug" : "",
                newest,
                typed,
                refusals);
    }

    /// What it is compared with now is among them.
    private static List<Choice> choices(int number, Optional<Version> other, List<VersionLine> ends) {
        var choices = new ArrayList<Choice>();
        ends.stream()
                .filter(it -> it.number() != number)
                .forEach(it -> choices.add(choice(it.number(), it.savedAt(), it.byName())));
        other.filter(it -> choices.stream().noneMatch(choice -> choice.number() == it.number()))
                .ifPresent(it -> choices.add(choice(it.number(), it.savedAt(), it.byName())));
        choices.sort(Comparator.comparingInt(Choice::number).reversed());
        return List.copyOf(choices);
    }

    private static Choice choice(int number, Instant savedAt, String by) {
        return new Choice(number, plain("writing.version.choice", number, Dates.moment(savedAt), by));
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
