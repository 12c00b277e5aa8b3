package nl.koers.qualityframework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.Element.Kind;
import nl.koers.qualityframework.Element.RegionFunction;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.FrameworkVersion.Adoption;
import nl.koers.qualityframework.FrameworkVersion.Status;
import nl.koers.qualityframework.Waarborg;
import nl.koers.qualityframework.Waarborg.Part;
import nl.koers.qualityframework.internal.concept.Change;
import nl.koers.qualityframework.internal.concept.ChangingConcept;
import nl.koers.ui.Bilingual;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;

/// From a part of a version to the form it is changed in, and back.
final class PartSheets {
    private PartSheets() {}

    static Sheet of(FrameworkVersion version) {
        var sheet = Sheet.empty()
                .with("stand", version.status().name())
                .with("titel", version.title())
                .with("herkomst", version.source())
                .with("inleiding", version.intro())
                .with("gezien", ChangingConcept.mark(Change.Head.of(version)));
        version.adoptions()
                .forEach(it -> sheet.with("orgaan", it.body())
                        .with("datum", it.date().toString())
                        .with("wat", it.status().name()));
        return sheet;
    }

    static Sheet of(Waarborg waarborg) {
        var sheet = Sheet.empty()
                .with("naam", waarborg.name())
                .with("kern", waarborg.core())
                .with("gezien", ChangingConcept.mark(Change.Texts.of(waarborg)));
        waarborg.themes().forEach(it -> sheet.with("thema", it.name()).with("themas", it.text()));
        waarborg.footnotes().forEach(it -> sheet.with("noot", it));
        waarborg.toEnter().forEach(it -> sheet.with("invoeren", it.name()));
        return sheet;
    }

    static Sheet of(Element element) {
        var sheet = Sheet.empty()
                .with("tekst", element.text())
                .with("hulp", element.help())
                .with("gezien", ChangingConcept.mark(element));
        element.functions().forEach(it -> sheet.with("functies", it.name()));
        return sheet;
    }

    /// What can be said before anything is tried: a date that is none, a translation of nothing.
    static Refusals unreadable(Sheet sheet) {
        var refusals = Refusals.none();
        for (var name : List.of("titel", "herkomst", "inleiding", "naam", "kern", "tekst", "hulp")) {
            refusals = untranslated(refusals, sheet.bilingual(name), name + "-nl");
        }
        for (var name : List.of("thema", "themas", "noot")) {
            for (int i = 0; i < sheet.rows(name); i++) {
                refusals = untranslated(refusals, sheet.bilingual(name, i), name + "-nl-" + i);
            }
        }
        for (int i = 0; i < sheet.rows("thema"); i++) {
            if (sheet.bilingual("thema", i).isMissing()
                    && !sheet.bilingual("themas", i).isMissing()) {
                refusals = refusals.and("thema-nl-" + i, "framework.edit.theme-without-name");
            }
        }
        var bodies = sheet.all("orgaan");
        for (int i = 0; i < bodies.size(); i++) {
            boolean empty = bodies.get(i).isEmpty() && sheet.nth("datum", i).isEmpty();
            if (!empty
                    && (bodies.get(i).isEmpty() || status(sheet.nth("wat", i)).isEmpty())) {
                refusals = refusals.and("orgaan-" + i, "framework.edit.half-adoption");
            }
            if (!empty && date(sheet.nth("datum", i)).isEmpty()) {
                refusals = refusals.and("datum-" + i, "framework.edit.no-date");
            }
        }
        return refusals;
    }

    private static Refusals untranslated(Refusals refusals, Bilingual text, String field) {
        return text.nl().isEmpty() && !text.en().isEmpty()
                ? refusals.and(field, "framework.edit.only-english")
                : refusals;
    }

    static Change.Head head(Sheet sheet) {
        var adoptions = new ArrayList<Adoption>();
        var bodies = sheet.all("orgaan");
        for (int i = 0; i < bodies.size(); i++) {
            var at = i;
            date(sheet.nth("datum", i))
                    .flatMap(date ->
                            status(sheet.nth("wat", at)).map(status -> new Adoption(bodies.get(at), date, status)))
                    .ifPresent(adoptions::add);
        }
        return new Change.Head(
                status(sheet.one("stand")).orElse(Status.UNKNOWN),
                List.copyOf(adoptions),
                sheet.bilingual("titel"),
                sheet.bilingual("herkomst"),
                sheet.bilingual("inleiding"));
    }

    static Change.Texts texts(String waarborg, Sheet sheet) {
        var themes = IntStream.range(0, sheet.rows("thema"))
                .mapToObj(it -> new Waarborg.Theme(sheet.bilingual("thema", it), sheet.bilingual("themas", it)))
                .filter(it -> !it.name().isMissing())
                .toList();
        var notes = IntStream.range(0, sheet.rows("noot"))
                .mapToObj(it -> sheet.bilingual("noot", it))
                .filter(it -> !it.isMissing())
                .toList();
        return new Change.Texts(
                waarborg, sheet.bilingual("naam"), sheet.bilingual("kern"), themes, notes, parts(sheet));
    }

    private static Set<Part> parts(Sheet sheet) {
        var parts = new TreeSet<Part>();
        for (var part : Part.values()) {
            if (sheet.all("invoeren").contains(part.name())) {
                parts.add(part);
            }
        }
        return parts;
    }

    static Change.Rewritten element(String code, Sheet sheet) {
        return new Change.Rewritten(code, functions(sheet), sheet.bilingual("tekst"), sheet.bilingual("hulp"));
    }

    static Change.Added added(String waarborg, Kind kind, Sheet sheet) {
        return new Change.Added(waarborg, kind, functions(sheet), sheet.bilingual("tekst"), sheet.bilingual("hulp"));
    }

    private static List<RegionFunction> functions(Sheet sheet) {
        return EnumSet.allOf(RegionFunction.class).stream()
                .filter(it -> sheet.all("functies").contains(it.name()))
                .toList();
    }

    private static Optional<LocalDate> date(String typed) {
        return Dates.typed(typed);
    }

    private static Optional<Status> status(String typed) {
        return Arrays.stream(Status.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
    }
}
