package nl.koers.qualityframework.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.Subject;
import nl.koers.qualityframework.Waarborg;
import nl.koers.qualityframework.internal.concept.Concept;
import nl.koers.qualityframework.internal.concept.Concepts;
import nl.koers.search.Searchable;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// The waarborgen, elements and subjects of every version, for anyone; the texts of a concept for the Platform (R41).
@Component
class FrameworkSearch implements Searchable {
    private static final String KEPT = "beheer/";

    private final QualityFrameworks frameworks;
    private final Concepts concepts;

    FrameworkSearch(QualityFrameworks frameworks, Concepts concepts) {
        this.frameworks = frameworks;
        this.concepts = concepts;
    }

    @Override
    public Source source() {
        var words = new LinkedHashMap<String, String>();
        for (var version : frameworks.all()) {
            words.put(version.version(), head(version));
            version.subjects()
                    .forEach(it -> words.put(
                            subject(version, it),
                            it.name().here() + " " + it.about().here()));
            parts(version).forEach((code, text) -> words.put(version.version() + "/" + code, text));
        }
        concepts().forEach((place, version) -> {
            words.put(place + "kop", head(version));
            parts(version).forEach((code, text) -> words.put(place + code, text));
        });
        return Source.of(
                "select * from unnest(?::text[], ?::text[]) as it (place, words)",
                words.keySet().toArray(String[]::new),
                words.values().toArray(String[]::new));
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var titles = new HashMap<String, String>();
        frameworks.all().forEach(version -> {
            titles.put(version.version(), version.title().here());
            version.subjects()
                    .forEach(it -> titles.put(subject(version, it), it.name().here()));
            titles.putAll(titles(version.version() + "/", version));
        });
        concepts().forEach((place, version) -> {
            titles.put(place + "kop", version.title().here());
            titles.putAll(titles(place, version));
        });
        var hits = new HashMap<String, Hit>();
        for (var place : places) {
            var title = titles.get(place);
            if (title != null) {
                hits.put(place, new Hit(title, where(place), "/kwaliteitskader/" + place));
            }
        }
        return hits;
    }

    /// What the Platform's editors work on, each by where its texts are; to anyone else there is none (R41).
    private Map<String, FrameworkVersion> concepts() {
        return FrameworkAccess.mayKeep(Acting.viewer())
                ? concepts.all().stream()
                        .map(Concept::version)
                        .collect(Collectors.toMap(it -> KEPT + it.version() + "/tekst/", Function.identity()))
                : Map.of();
    }

    private static String where(String place) {
        return place.startsWith(KEPT)
                ? Words.plain("search.framework-concept", place.split("/")[1])
                : Words.plain("search.framework", place.split("/")[0]);
    }

    private static String subject(FrameworkVersion version, Subject subject) {
        return version.version() + "/onderwerpen/" + subject.code();
    }

    private static Map<String, String> titles(String before, FrameworkVersion version) {
        var titles = new HashMap<String, String>();
        version.waarborgen()
                .forEach(it -> titles.put(
                        before + it.code(), it.code() + " " + it.name().here()));
        version.elements().forEach(it -> titles.put(before + it.code(), it.code()));
        return titles;
    }

    private static String head(FrameworkVersion version) {
        return version.title().here() + " " + version.source().here() + " "
                + version.intro().here();
    }

    /// Waarborgen and elements by code.
    private static Map<String, String> parts(FrameworkVersion version) {
        var words = new LinkedHashMap<String, String>();
        version.waarborgen().forEach(it -> words.put(it.code(), words(it)));
        version.elements().forEach(it -> words.put(it.code(), words(it)));
        return words;
    }

    private static String words(Waarborg waarborg) {
        var all = new ArrayList<>(
                List.of(waarborg.code(), waarborg.name().here(), waarborg.core().here()));
        waarborg.themes()
                .forEach(theme ->
                        all.add(theme.name().here() + " " + theme.text().here()));
        waarborg.footnotes().forEach(it -> all.add(it.here()));
        return String.join(" ", all);
    }

    private static String words(Element element) {
        return element.code() + " " + element.text().here() + " "
                + element.help().here();
    }
}
