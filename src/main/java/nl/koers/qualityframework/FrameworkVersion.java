package nl.koers.qualityframework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.ui.Bilingual;
import org.jspecify.annotations.Nullable;

/// One version of the quality framework (R40), with who adopted it and when (R41).
///
/// @param version its name in addresses and in whatever is pinned to it: "2021", or "2021-2" for a correction of it
/// @param follows the version that its lineage is about; null for the first
/// @param adoptions oldest first
/// @param source where the text comes from, and what in it is ours
/// @param waarborgen W1 to W4, in this order
public record FrameworkVersion(
        String version,
        Status status,
        @Nullable String follows,
        List<Adoption> adoptions,
        Bilingual title,
        Bilingual source,
        Bilingual intro,
        List<Waarborg> waarborgen,
        Lineage lineage,
        List<Subject> subjects) {

    /// Newest first: by year, and of one year the last correction.
    public static final Comparator<String> NEWEST_FIRST =
            Comparator.comparing(FrameworkVersion::order).reversed();

    /// How firm a version is.
    public enum Status {
        CONCEPT,
        PROVISIONAL,
        FINAL,
        /// Nobody told Koers yet.
        UNKNOWN
    }

    /// A body gave the version a status on a day.
    public record Adoption(String body, LocalDate date, Status status) {}

    public Optional<Waarborg> waarborg(String code) {
        return waarborgen.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// The waarborg that holds the element with this code.
    public Optional<Waarborg> waarborgOf(String element) {
        return waarborgen.stream()
                .filter(it -> it.elements().stream().anyMatch(e -> e.code().equals(element)))
                .findFirst();
    }

    public Optional<Element> element(String code) {
        return elements().filter(it -> it.code().equals(code)).findFirst();
    }

    public Stream<Element> elements() {
        return waarborgen.stream().flatMap(it -> it.elements().stream());
    }

    public Optional<Subject> subject(String code) {
        return subjects.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// All that the official text says is here: nothing is still to be entered (R41).
    public boolean isComplete() {
        return status != Status.UNKNOWN
                && Stream.of(title, source, intro).noneMatch(Bilingual::isMissing)
                && waarborgen.stream().allMatch(Waarborg::isComplete);
    }

    public FrameworkVersion with(Waarborg changed) {
        return new FrameworkVersion(
                version,
                status,
                follows,
                adoptions,
                title,
                source,
                intro,
                waarborgen.stream()
                        .map(it -> it.code().equals(changed.code()) ? changed : it)
                        .toList(),
                lineage,
                subjects);
    }

    public FrameworkVersion with(Lineage changed) {
        return new FrameworkVersion(
                version, status, follows, adoptions, title, source, intro, waarborgen, changed, subjects);
    }

    private static String order(String version) {
        return version.matches(".*-\\d") ? version.replace("-", "-0") : version;
    }
}
