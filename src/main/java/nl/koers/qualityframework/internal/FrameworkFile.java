package nl.koers.qualityframework.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.FrameworkVersion.Adoption;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Waarborg;
import nl.koers.ui.Bilingual;
import org.springframework.core.io.ClassPathResource;

/// Reads one version of the framework and refuses a file that does not have the shape of R40.
public final class FrameworkFile {
    private FrameworkFile() {}

    public static FrameworkVersion read(String version) {
        var read = parse(version + ".yaml", contentOf(version + ".yaml"));
        if (!read.version().equals(version)) {
            throw new WrongFile(version + ".yaml", 1, "'version' hoort hier \"" + version + "\" te zijn.");
        }
        return read;
    }

    static String contentOf(String file) {
        try {
            return new ClassPathResource("nl/koers/qualityframework/" + file)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FrameworkVersion parse(String file, String yaml) {
        var root =
                Place.in(file, yaml).only("version", "status", "adoptions", "title", "source", "intro", "waarborgen");
        return new FrameworkVersion(
                root.at("version").text(),
                root.at("status").oneOf(Status.class),
                root.at("adoptions").list(FrameworkFile::adoption),
                root.at("title").bilingual(),
                root.at("source").bilingual(),
                root.at("intro").bilingual(),
                waarborgen(root.at("waarborgen")));
    }

    private static Adoption adoption(Place place) {
        place.only("body", "date", "status");
        return new Adoption(
                place.at("body").text(),
                place.at("date").date(),
                place.at("status").oneOf(Status.class));
    }

    private static List<Waarborg> waarborgen(Place place) {
        var codes = new Codes("W");
        var all = place.list(it -> waarborg(it, codes));
        if (all.size() != 4) {
            throw place.wrong("hier horen vier waarborgen te staan: W1 tot en met W4.");
        }
        return all;
    }

    private static Waarborg waarborg(Place place, Codes codes) {
        place.only("code", "name", "core", "themes", "elements", "footnotes");
        var code = codes.next(place.at("code"));
        return new Waarborg(
                code,
                place.at("name").bilingual(),
                place.at("core").bilingual(),
                place.at("themes").list(FrameworkFile::theme),
                elements(place.at("elements"), code),
                place.find("footnotes").map(it -> it.list(Place::bilingual)).orElse(List.<Bilingual>of()));
    }

    private static Waarborg.Theme theme(Place place) {
        place.only("name", "text");
        return new Waarborg.Theme(place.at("name").bilingual(), place.at("text").bilingual());
    }

    private static List<Element> elements(Place place, String waarborg) {
        var must = new Codes(waarborg + ".SO.");
        var may = new Codes(waarborg + ".IN.");
        var all = place.list(it -> element(it, must, may));
        if (all.stream().noneMatch(element -> element.kind() == Element.Kind.SO)) {
            throw place.wrong("een waarborg heeft minstens één element Samen Opleiden (kind: SO).");
        }
        return all;
    }

    private static Element element(Place place, Codes must, Codes may) {
        place.only("code", "kind", "functions", "text", "help");
        var kind = place.at("kind").oneOf(Element.Kind.class);
        return new Element(
                (kind == Element.Kind.SO ? must : may).next(place.at("code")),
                kind,
                place.at("functions").list(it -> it.oneOf(Element.RegionFunction.class)),
                place.at("text").bilingual(),
                place.at("help").bilingual());
    }

    /// Counts codes of one kind from 1: they are addresses that people keep, so none is missing or doubled.
    private static final class Codes {
        private final String beginning;
        private int last;

        Codes(String beginning) {
            this.beginning = beginning;
        }

        String next(Place place) {
            var expected = beginning + ++last;
            if (!place.text().equals(expected)) {
                throw place.wrong("hier hoort de code " + expected + " te staan, niet " + place.text() + ".");
            }
            return expected;
        }
    }
}
