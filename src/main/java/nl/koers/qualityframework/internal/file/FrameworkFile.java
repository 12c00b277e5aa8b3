package nl.koers.qualityframework.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.FrameworkVersion.Adoption;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Lineage;
import nl.koers.qualityframework.Subject;
import nl.koers.qualityframework.Waarborg;
import nl.koers.ui.Bilingual;
import org.springframework.core.io.ClassPathResource;

/// Reads one version of the framework and refuses a file that does not have the shape of R40, all faults at once. The
/// shape is written down in `docs/beheer/kwaliteitskader.md`.
public final class FrameworkFile {
    /// The longest file that is read; that of 2021 is not a tenth of it.
    public static final int MOST_SIGNS = 1_000_000;

    private static final Pattern VERSION = Pattern.compile("\\d{4}(-([2-9]|[1-9]\\d))?");
    private static final Pattern SUBJECT = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final List<Status> SAID = List.of(Status.CONCEPT, Status.PROVISIONAL, Status.FINAL);

    private FrameworkFile() {}

    /// What came along with this Koers, as it lies there.
    public static String shipped(String file) {
        try {
            return new ClassPathResource("nl/koers/qualityframework/" + file)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param file how it is called in a fault
    /// @param published the versions that a new one can follow
    public static FrameworkVersion parse(String file, String yaml, List<FrameworkVersion> published) {
        var faults = new Faults();
        if (yaml.length() > MOST_SIGNS) {
            faults.add(1, "framework.file.too-long");
            throw new WrongFile(file, faults.inOrder());
        }
        var read = read(Place.in(yaml, faults), published);
        if (!faults.isEmpty()) {
            throw new WrongFile(file, faults.inOrder());
        }
        return read;
    }

    /// What was taken before: rules that came later do not make it unreadable.
    public static FrameworkVersion kept(String yaml) {
        return read(Place.in(yaml, new Faults()), List.of());
    }

    private static FrameworkVersion read(Place file, List<FrameworkVersion> published) {
        var root = file.only(
                "version",
                "status",
                "follows",
                "adoptions",
                "title",
                "source",
                "intro",
                "waarborgen",
                "lineage",
                "subjects");
        var version = version(root.at("version"));
        var adoptions = root.at("adoptions");
        var status = status(root.at("status"));
        var adopted = adoptions.isToEnter() ? List.<Adoption>of() : adoptions.list(FrameworkFile::adoption);
        var waarborgen = waarborgen(root.at("waarborgen"));
        var title = root.at("title");
        if (title.isToEnter()) {
            title.wrong("framework.file.no-title");
        }
        if ((status == Status.PROVISIONAL || status == Status.FINAL)
                && adopted.stream().noneMatch(it -> it.status() == status)) {
            adoptions.wrong("framework.file.not-adopted", status); // R41
        }
        var lineage = new LineageReader(version, published, waarborgen);
        return new FrameworkVersion(
                version,
                status,
                lineage.follows(root),
                adopted,
                title.bilingual(),
                root.at("source").bilingual(),
                root.at("intro").bilingual(),
                waarborgen,
                root.find("lineage").map(lineage::lines).orElse(Lineage.NONE),
                root.find("subjects").map(it -> subjects(it, waarborgen)).orElse(List.of()));
    }

    private static String version(Place place) {
        var name = place.text();
        if (!name.isEmpty() && !VERSION.matcher(name).matches()) {
            place.wrong("framework.file.no-version", name);
        }
        return name;
    }

    private static Status status(Place place) {
        return place.isToEnter() ? Status.UNKNOWN : place.oneOf(Status.class, SAID);
    }

    private static Adoption adoption(Place place) {
        var it = place.only("body", "date", "status");
        return new Adoption(
                it.at("body").text(), it.at("date").date(), it.at("status").oneOf(Status.class, SAID));
    }

    private static List<Waarborg> waarborgen(Place place) {
        var codes = new Codes("W");
        var all = place.list(it -> waarborg(it, codes));
        if (all.size() != 4 && !place.isNothing()) {
            place.wrong("framework.file.four");
        }
        return all;
    }

    private static Waarborg waarborg(Place place, Codes codes) {
        var it = place.only("code", "name", "core", "themes", "elements", "footnotes", "to-enter");
        var code = codes.next(it.at("code"));
        var toEnter = it.find("to-enter")
                .map(list -> list.list(part -> part.oneOf(Waarborg.Part.class)))
                .orElse(List.of());
        return new Waarborg(
                code,
                it.at("name").bilingual(),
                it.at("core").bilingual(),
                it.at("themes").list(FrameworkFile::theme),
                elements(it.at("elements"), code, toEnter.contains(Waarborg.Part.SO)),
                it.find("footnotes").map(list -> list.list(Place::bilingual)).orElse(List.<Bilingual>of()),
                toEnter.isEmpty() ? Set.of() : EnumSet.copyOf(toEnter));
    }

    private static Waarborg.Theme theme(Place place) {
        var it = place.only("name", "text");
        return new Waarborg.Theme(it.at("name").bilingual(), it.at("text").bilingual());
    }

    private static List<Element> elements(Place place, String waarborg, boolean notAllThere) {
        var must = new Codes(waarborg + ".SO.");
        var may = new Codes(waarborg + ".IN.");
        var all = place.list(it -> element(it, must, may));
        if (!notAllThere
                && !place.isNothing()
                && all.stream().noneMatch(element -> element.kind() == Element.Kind.SO)) {
            place.wrong("framework.file.no-basic-quality");
        }
        return all;
    }

    private static Element element(Place place, Codes must, Codes may) {
        var it = place.only("code", "kind", "functions", "text", "help");
        var kind = kind(it);
        var functions = it.at("functions");
        var named = functions.list(one -> one.oneOf(Element.RegionFunction.class));
        if (!functions.isNothing() && named.isEmpty()) {
            functions.wrong("framework.file.no-function"); // R48
        }
        return new Element(
                (kind == Element.Kind.SO ? must : may).next(it.at("code")),
                kind,
                named,
                it.at("text").bilingual(),
                it.find("help").map(Place::bilingual).orElse(Bilingual.MISSING));
    }

    /// One that is wrong does not make all codes after it wrong too: then the code says which is meant.
    private static Element.Kind kind(Place element) {
        var said = element.at("kind");
        var kind = said.oneOf(Element.Kind.class);
        boolean meansInduction =
                element.find("code").map(Place::text).orElse("").contains(".IN.");
        return !said.says(kind) && meansInduction ? Element.Kind.IN : kind;
    }

    private static List<Subject> subjects(Place place, List<Waarborg> waarborgen) {
        var seen = new HashSet<String>();
        return place.list(it -> subject(it, waarborgen, seen));
    }

    /// R46: the four together, so something of each; but not of one whose elements are still to be entered.
    private static Subject subject(Place place, List<Waarborg> waarborgen, Set<String> seen) {
        var it = place.only("code", "name", "about", "elements");
        var code = it.at("code");
        if (!code.isNothing() && !SUBJECT.matcher(code.text()).matches()) {
            code.wrong("framework.file.no-subject", code.text());
        } else if (!code.isNothing() && !seen.add(code.text())) {
            code.wrong("framework.file.subject-twice", code.text());
        }
        var list = it.at("elements");
        var elements = list.list(element -> {
            boolean known = waarborgen.stream()
                    .flatMap(waarborg -> waarborg.elements().stream())
                    .anyMatch(other -> other.code().equals(element.text()));
            if (!known) {
                element.wrong("framework.file.no-element", element.text());
            }
            return element.text();
        });
        waarborgen.stream()
                .filter(waarborg -> !list.isNothing() && !waarborg.lacks(Waarborg.Part.SO))
                .filter(waarborg -> elements.stream().noneMatch(element -> element.startsWith(waarborg.code() + ".")))
                .forEach(waarborg -> list.wrong("framework.file.not-together", waarborg.code()));
        return new Subject(
                code.isNothing() ? "" : code.text(),
                it.at("name").bilingual(),
                it.at("about").bilingual(),
                elements);
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
            if (!place.isNothing() && !place.text().equals(expected)) {
                place.wrong("framework.file.no-such-code", expected, place.text());
            }
            return expected;
        }
    }
}
