package nl.koers.qualityframework.web;

import java.util.List;
import java.util.Optional;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.qualityframework.Subject;
import nl.koers.qualityframework.ThenAndNow;

/// One element, with where it came from and what became of it (R47).
///
/// @param before in the version that this one follows
/// @param later in every newer version that goes back to this one, the nearest first
public record ElementPage(
        FrameworkVersion version, Element element, List<Subject> subjects, Optional<Step> before, List<Step> later) {

    /// The same matter in another version.
    public record Step(FrameworkVersion other, List<Element> elements, ThenAndNow.Row row) {}

    static ElementPage of(FrameworkVersion version, Element element, List<FrameworkVersion> all) {
        var before = all.stream()
                .filter(it -> it.version().equals(version.follows()))
                .findFirst()
                .flatMap(older -> ThenAndNow.between(older, version, all)
                        .rowInto(element.code())
                        .map(row -> new Step(older, row.older(), row)));
        var later = new OtherVersions(version, all)
                .newer().reversed().stream()
                        .flatMap(newer -> ThenAndNow.between(version, newer, all).rowOf(element.code()).stream()
                                .map(row -> new Step(newer, row.newer(), row)))
                        .toList();
        return new ElementPage(
                version,
                element,
                version.subjects().stream()
                        .filter(it -> it.elements().contains(element.code()))
                        .toList(),
                before,
                later);
    }
}
