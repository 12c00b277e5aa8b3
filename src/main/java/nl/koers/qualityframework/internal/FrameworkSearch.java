package nl.koers.qualityframework.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.QualityFrameworks;
import nl.koers.qualityframework.Waarborg;
import nl.koers.search.Searchable;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// The waarborgen and elements of every version, for anyone.
@Component
class FrameworkSearch implements Searchable {
    private final QualityFrameworks frameworks;

    FrameworkSearch(QualityFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Source source() {
        var words = new LinkedHashMap<String, String>();
        for (var version : frameworks.all()) {
            for (var waarborg : version.waarborgen()) {
                words.put(place(version, waarborg.code()), words(waarborg));
                waarborg.elements().forEach(it -> words.put(place(version, it.code()), words(it)));
            }
        }
        return Source.of(
                "select * from unnest(?::text[], ?::text[]) as it (place, words)",
                words.keySet().toArray(String[]::new),
                words.values().toArray(String[]::new));
    }

    @Override
    public Map<String, Hit> at(Collection<String> places) {
        var hits = new HashMap<String, Hit>();
        var all = frameworks.all();
        for (var place : places) {
            var parts = place.split("/");
            var version = all.stream()
                    .filter(it -> it.version().equals(parts[0]))
                    .findFirst()
                    .orElseThrow(NoSuchThing::new);
            var name = version.waarborg(parts[1]).map(it -> it.name().here());
            var where = Words.plain("search.framework", version.version());
            hits.put(
                    place,
                    new Hit(name.map(it -> parts[1] + " " + it).orElse(parts[1]), where, "/kwaliteitskader/" + place));
        }
        return hits;
    }

    private static String place(FrameworkVersion version, String code) {
        return version.version() + "/" + code;
    }

    private static String words(Waarborg waarborg) {
        var all = new ArrayList<>(
                List.of(waarborg.code(), waarborg.name().here(), waarborg.core().here()));
        waarborg.themes()
                .forEach(theme ->
                        all.add(theme.name().here() + " " + theme.text().here()));
        return String.join(" ", all);
    }

    private static String words(Element element) {
        return element.code() + " " + element.text().here() + " "
                + element.help().here();
    }
}
