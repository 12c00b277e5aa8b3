package nl.koers.qualityframework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.ui.Bilingual;

/// One version of the quality framework (R40), with who adopted it and when (R41).
///
/// @param version its name in addresses and in whatever is pinned to it: "2021"
/// @param adoptions oldest first
/// @param source where the text comes from, and what in it is ours
/// @param waarborgen W1 to W4, in this order
public record FrameworkVersion(
        String version,
        Status status,
        List<Adoption> adoptions,
        Bilingual title,
        Bilingual source,
        Bilingual intro,
        List<Waarborg> waarborgen) {

    /// How firm a version is.
    public enum Status {
        CONCEPT,
        PROVISIONAL,
        FINAL
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
}
